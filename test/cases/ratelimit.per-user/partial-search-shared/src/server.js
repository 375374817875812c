import express from 'express';
import { signedIn } from './signed-in.js';
import { ordersLimit, searchLimit } from './limits.js';

const catalogue = [{ sku: 'k1', title: 'Kettle' }, { sku: 'k2', title: 'Toaster' }];
const orders = [];
const app = express();
app.use(express.json(), signedIn);

app.get('/search', searchLimit, (req, res) => {
  res.json(catalogue.filter((p) => p.title.includes(req.query.q ?? '')));
});

app.post('/orders', ordersLimit, (req, res) => {
  orders.push({ customer: req.customer, sku: req.body.sku });
  res.sendStatus(201);
});

app.listen(8080);
