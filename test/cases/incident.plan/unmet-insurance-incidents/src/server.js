import express from 'express';
import mongoose from 'mongoose';
import { Incident, incidentInput } from './incident.js';

await mongoose.connect(process.env.MONGO_URL, { serverSelectionTimeoutMS: 2000 });
const app = express();

app.post('/incidents', express.json(), async (req, res, next) => {
  const parsed = incidentInput.safeParse(req.body);
  if (!parsed.success) return res.status(400).json(parsed.error.flatten());
  try {
    res.status(201).json(await Incident.create(parsed.data));
  } catch (err) {
    next(err);
  }
});
app.listen(8080);
