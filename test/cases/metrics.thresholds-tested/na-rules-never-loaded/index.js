const express = require('express');
const { register, Counter } = require('prom-client');

const entries = new Counter({ name: 'logbook_entries_total', help: 'Entries', labelNames: ['result'] });
const app = express();
app.use(express.json());
app.post('/entries', (req, res) => {
  entries.inc({ result: 'ok' });
  res.status(201).json(req.body);
});
app.get('/metrics', async (_req, res) => res.type('text').send(await register.metrics()));
app.listen(8080);
