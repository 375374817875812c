import express from 'express';
import axios from 'axios';
const quarry = axios.create({ baseURL: process.env.QUARRY_URL, timeout: Number(process.env.QUARRY_TIMEOUT_MS ?? 2000) });
const app = express();
app.get('/stones', async (req, res) => res.json((await quarry.get('/stones')).data));
app.listen(8080);
