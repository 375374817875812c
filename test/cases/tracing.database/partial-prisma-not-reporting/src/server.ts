import express from 'express';
import { PrismaClient } from '@prisma/client';
import { yearly } from './warehouse';

const prisma = new PrismaClient();
const app = express();
app.use(express.json());

app.post('/fees', async (req, res) => {
  const fee = await prisma.fee.create({ data: { singer: req.body.singer, cents: req.body.cents } });
  res.status(201).json(fee);
});

app.get('/years/:year', async (req, res) => {
  res.json(await yearly(Number(req.params.year)));
});

app.listen(8080);
