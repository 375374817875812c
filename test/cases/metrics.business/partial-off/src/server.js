const express = require('express');
const client = require('prom-client');
const signups = new client.Counter({ name: 'signups_total', help: 'x' });
const app = express();
app.post('/signups', (q, s) => {
  signups.inc();
  s.json({});
});
if (process.env.METRICS === 'on') app.get('/metrics', async (q, s) => s.end(await client.register.metrics()));
app.listen(80);
