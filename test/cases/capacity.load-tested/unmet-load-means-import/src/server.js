import express from 'express';
import { db } from './db.js';

const app = express();
app.get('/trees', async (_req, res) => res.json((await db.query('SELECT * FROM trees')).rows));
app.listen(3000);
