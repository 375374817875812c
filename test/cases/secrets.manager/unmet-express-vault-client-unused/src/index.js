import express from 'express';
import pg from 'pg';
import { config } from './config.js';

const db = new pg.Pool({ ...config.db, database: 'timetable', max: 10 });
const app = express();

app.get('/sailings/:port', async (req, res) => {
  const { rows } = await db.query('SELECT at, ship FROM sailings WHERE port = $1 AND at > now() ORDER BY at', [req.params.port]);
  const weather = await fetch(`https://weather.example/v1/${encodeURIComponent(req.params.port)}`, {
    headers: { 'x-api-key': config.weatherKey },
    signal: AbortSignal.timeout(3000),
  });
  res.json({ sailings: rows, weather: weather.ok ? await weather.json() : null });
});

app.listen(config.port);
