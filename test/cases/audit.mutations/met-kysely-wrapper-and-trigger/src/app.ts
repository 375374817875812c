import express from 'express';
import { as } from './db';

const app = express();
app.post('/crates/:id', async (req, res) => {
  await as(req.header('x-actor')!, (trx) => trx.updateTable('crates').set({ shelf: req.body.shelf }).where('id', '=', req.params.id).execute());
  res.end();
});
app.listen(3000);
