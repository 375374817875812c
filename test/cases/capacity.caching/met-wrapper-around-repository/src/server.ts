import express from 'express';
import { branches } from './branches';

const app = express();
app.get('/branches', async (_req, res) => res.json(await branches.all()));
app.get('/branches/:id', async (req, res) => {
  const branch = await branches.one(req.params.id);
  return branch ? res.json(branch) : res.sendStatus(404);
});
app.listen(3000);
