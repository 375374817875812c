import { PrismaClient } from '@prisma/client';
import express from 'express';

const db = new PrismaClient();
const app = express();
app.use(express.json());

app.post('/sensors/:sensor/readings', async (req, res, next) => {
  try {
    await db.reading.create({ data: { sensor: req.params.sensor, value: req.body.value, unit: req.body.unit } });
    res.status(201).end();
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
