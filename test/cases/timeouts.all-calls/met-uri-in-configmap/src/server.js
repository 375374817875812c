import express from 'express';
import { MongoClient } from 'mongodb';
const db = new MongoClient(process.env.MONGO_URL).db();
const limit = parseInt(process.env.PEAT_MS, 10);
const app = express();
app.get('/bogs/:id', async (req, res) => {
  const bog = await db.collection('bogs').findOne({ _id: req.params.id });
  const peat = await fetch(`${process.env.PEAT_URL}/${bog.code}`, { signal: AbortSignal.timeout(limit) });
  res.json({ bog, peat: await peat.json() });
});
app.listen(8080);
