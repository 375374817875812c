const express = require('express');
const { Pool } = require('pg');
const Redis = require('ioredis');
const pool = new Pool();
const redis = new Redis();
const app = express();
app.use(async (req, res, next) => {
  const n = await redis.incr(`rl:${req.ip}`);
  if (n === 1) await redis.expire(`rl:${req.ip}`, 60);
  if (n > 100) return res.sendStatus(429);
  next();
});
app.get('/x', async (req, res) => res.json((await pool.query('select 1')).rows));
app.listen(1);
