import express from 'express';
import { pledge, redeem } from './ledger';

const app = express();
app.use(express.json());

app.post('/pledges', async (req, res) => {
  res.status(201).json({ ticket: await pledge(req.body.item, req.body.cents) });
});

app.delete('/pledges/:ticket', async (req, res) => {
  res.status((await redeem(req.params.ticket)) ? 204 : 404).end();
});

app.listen(8080);
