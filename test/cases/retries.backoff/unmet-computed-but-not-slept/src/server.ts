import express from 'express';
import { owner } from './plates.js';

const app = express();
app.get('/gates/:plate', (req, res, next) => {
  owner(req.params.plate)
    .then((account) => res.json({ account }))
    .catch(next);
});
app.listen(8080);
