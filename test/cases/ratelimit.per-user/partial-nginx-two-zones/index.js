const express = require('express');

const clients = new Set((process.env.CLIENT_IDS ?? '').split(','));
const app = express();
app.use((req, res, next) => (clients.has(req.get('x-api-key')) ? next() : res.sendStatus(401)));
app.get('/v1/parcels/:id', (req, res) => res.json({ id: req.params.id, sqm: 812 }));
app.get('/export/parcels.csv', (_req, res) => res.type('csv').send('id,sqm\n1,812\n'));
app.listen(3000);
