const express = require('express');
const { Pool } = require('pg');
const jwt = require('jsonwebtoken');

const pool = new Pool({ host: process.env.DB_HOST, password: process.env.DB_PASSWORD });
const app = express();
app.get('/tolls', async (req, res) => {
  jwt.verify(req.get('authorization') || '', process.env.JWT_SECRET);
  res.json((await pool.query('SELECT id, cents FROM tolls')).rows);
});
app.listen(8080);
