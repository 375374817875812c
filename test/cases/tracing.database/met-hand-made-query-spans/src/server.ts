import express from 'express';
import { ask } from './store';

const app = express();
app.use(express.json());

app.post('/rows/:row/crates', async (req, res) => {
  await ask('insert crate', (db) => db`INSERT INTO crates (tree_row, kilos) VALUES (${req.params.row}, ${req.body.kilos})`);
  res.status(201).end();
});

app.get('/rows/:row/kilos', async (req, res) => {
  const [sum] = await ask('sum crates', (db) => db`SELECT sum(kilos) AS kilos FROM crates WHERE tree_row = ${req.params.row}`);
  res.json(sum);
});

app.listen(8080);
