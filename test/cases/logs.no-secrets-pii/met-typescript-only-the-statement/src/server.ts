import express from 'express';
import { prisma } from './db';

const app = express();
app.get('/ships', async (req, res) => res.json(await prisma.ship.findMany({ take: 20 })));
app.listen(3000);
