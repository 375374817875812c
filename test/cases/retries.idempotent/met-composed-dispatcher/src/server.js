import './net.js';
import express from 'express';
const app = express();
app.get('/a', async (req, res) => res.json(await (await fetch(process.env.A_URL)).json()));
app.listen(8080);
