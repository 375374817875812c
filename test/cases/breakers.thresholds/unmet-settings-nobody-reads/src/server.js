import express from 'express';
import { quote } from './carrier.js';

const app = express();
app.get('/quotes', (req, res, next) => {
  quote(req.query.from, req.query.to, req.query.kg).then((q) => res.json(q), next);
});
app.listen(8080);
