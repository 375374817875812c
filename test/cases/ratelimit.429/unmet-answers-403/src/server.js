import express from 'express';
import { limit } from './limits.js';
import { photo } from './upstream.js';

const app = express();
app.use(limit);
app.get('/photos/:id', async (req, res) => res.type('jpeg').send(await photo(req.params.id)));
app.listen(3000);
