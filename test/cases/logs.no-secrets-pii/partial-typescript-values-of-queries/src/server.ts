import express from 'express';
import { raw } from './db';

const app = express();
app.get('/ships', async (req, res) => res.json(await raw('select 1 from ship where id = $1', { id: req.query.id })));
app.listen(3000);
