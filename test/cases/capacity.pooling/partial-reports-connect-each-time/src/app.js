const express = require('express');
const db = require('./db');
const reports = require('./reports');

const app = express();
app.get('/garages/:id/free', async (req, res) => {
  const [[row]] = await db.query('SELECT free FROM garages WHERE id = ?', [req.params.id]);
  res.json(row);
});
app.get('/garages/:id/report', async (req, res) => res.json(await reports.occupancy(req.params.id)));
app.listen(3000);
