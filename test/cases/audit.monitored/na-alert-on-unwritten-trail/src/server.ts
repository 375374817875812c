import express from 'express';
import mongoose from 'mongoose';
import { cancel, changePurpose, give } from './donations.js';

await mongoose.connect(process.env.MONGO_URL!, { serverSelectionTimeoutMS: 3000 });

const app = express();
app.use(express.json());
app.post('/donations', async (req, res) => {
  res.status(201).json(await give(req.body.donor, req.body.cents, req.body.purpose));
});
app.patch('/donations/:id', async (req, res) => {
  await changePurpose(req.params.id, req.body.purpose);
  res.status(204).end();
});
app.delete('/donations/:id', async (req, res) => {
  await cancel(req.params.id);
  res.status(204).end();
});
app.listen(8080);
