import express from 'express';
import { start } from './server';

const beds = new Map<string, string[]>();
const app = express();
app.use(express.json());

app.post('/beds/:bed/herbs', (req, res) => {
  const herbs = beds.get(req.params.bed) ?? [];
  beds.set(req.params.bed, [...herbs, req.body.herb]);
  res.status(201).json(beds.get(req.params.bed));
});

app.get('/beds/:bed', (req, res) => {
  res.json(beds.get(req.params.bed) ?? []);
});

start(app);
