import express from 'express';
import mongoose from 'mongoose';
import { Order } from './order.js';
import { httpDuration, register } from './metrics.js';

const app = express();
app.use(express.json());
app.use((req, res, next) => {
  const end = httpDuration.startTimer({ method: req.method });
  res.on('finish', () => end({ status: res.statusCode }));
  next();
});

app.post('/orders', async (req, res) => {
  const order = await Order.create({ items: req.body.items, cents: req.body.cents });
  res.status(201).json({ id: order.id });
});

app.get('/metrics', async (req, res) => res.type(register.contentType).send(await register.metrics()));

await mongoose.connect(process.env.MONGO_URL);
app.listen(3000);
