import express from 'express';
import { register } from 'prom-client';
import { ApiClient } from './client';

class Stock extends ApiClient {
  constructor() { super('stock', 'https://stock.example.com'); }
  level(sku: string) { return this.get<number>(`/level/${sku}`); }
}

const stock = new Stock();
const app = express();
app.get('/level/:sku', async (req, res) => res.json(await stock.level(req.params.sku)));
app.get('/metrics', async (_req, res) => res.send(await register.metrics()));
app.listen(3000);
