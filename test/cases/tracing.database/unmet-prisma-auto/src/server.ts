import './t';
import express from 'express';
import { PrismaClient } from '@prisma/client';
const db = new PrismaClient();
const app = express();
app.get('/a', async (q, s) => s.json(await db.post.findMany()));
app.listen(80);
