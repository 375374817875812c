import { Queue } from 'bullmq';
import { Router } from 'express';

const mail = new Queue('mail', { connection: { host: process.env.REDIS_HOST, port: 6379 } });
const sold = new Map<string, number>();

export const tickets = Router();

tickets.post('/events/:id/tickets', async (req, res) => {
  const count = Number(req.body.count);
  sold.set(req.params.id, (sold.get(req.params.id) ?? 0) + count);
  await mail.add('ticket', { to: req.body.email, subject: 'Your tickets', text: `${count} tickets` });
  res.status(201).json({ count });
});

tickets.post('/events/:id/refunds', (req, res) => {
  const count = Number(req.body.count);
  sold.set(req.params.id, Math.max(0, (sold.get(req.params.id) ?? 0) - count));
  res.status(204).end();
});
