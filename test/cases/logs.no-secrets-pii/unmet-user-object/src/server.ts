import express from 'express';
import pino from 'pino';
import { PrismaClient } from '@prisma/client';
const prisma = new PrismaClient();
const log = pino();
const app = express();
app.post('/users', async (req, res) => {
  const user = await prisma.user.create({ data: { email: req.body.email } });
  log.info({ user }, 'created');
  res.json({ id: user.id });
});
app.listen(80);
