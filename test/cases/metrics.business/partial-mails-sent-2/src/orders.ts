import { randomUUID } from 'node:crypto';
import { Queue } from 'bullmq';
import { Router } from 'express';

const mail = new Queue('mail', { connection: { host: process.env.REDIS_HOST } });
const orders = new Map<string, unknown>();
export const router = Router();

router.post('/', async (req, res) => {
  const order = randomUUID();
  orders.set(order, req.body.candles);
  await mail.add('confirmation', { to: req.body.email, template: 'confirmation', order });
  res.status(201).json({ order });
});
