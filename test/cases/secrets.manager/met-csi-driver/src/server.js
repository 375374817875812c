const express = require('express');
const { Pool } = require('pg');
const jwt = require('jsonwebtoken');

const pool = new Pool({ host: process.env.DB_HOST, password: require('fs').readFileSync('/mnt/secrets/db', 'utf8') });
const app = express();
app.get('/tolls', async (req, res) => {
  jwt.verify(req.get('authorization') || '', require('fs').readFileSync('/mnt/secrets/jwt', 'utf8'));
  res.json((await pool.query('SELECT id, cents FROM tolls')).rows);
});
app.listen(8080);
