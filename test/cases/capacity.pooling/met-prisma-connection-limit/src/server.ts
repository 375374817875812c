import express from 'express';
import { db } from './db';

const app = express();
app.use(express.json());
app.get('/animals', async (req, res) => {
  res.json(await db.animal.findMany({ where: { kind: String(req.query.kind ?? 'cat') } }));
});
app.post('/animals', async (req, res) => {
  res.status(201).json(await db.animal.create({ data: req.body }));
});
app.listen(3000);
