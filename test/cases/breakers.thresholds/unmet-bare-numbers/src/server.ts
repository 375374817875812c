import express from 'express';
import { claim } from './claims.js';

const app = express();
app.get('/claims/:id', (req, res, next) => {
  claim(req.params.id)
    .then((c) => res.json(c))
    .catch(next);
});
app.listen(8080);
