import express from 'express';
import { accession, humidity } from './vault.js';

const app = express();

app.get('/accessions/:id', (req, res, next) => {
  accession(req.params.id).then((found) => res.json(found), next);
});

app.get('/chambers/:id/humidity', (req, res, next) => {
  humidity(req.params.id).then((found) => res.json(found), next);
});

app.listen(8080);

