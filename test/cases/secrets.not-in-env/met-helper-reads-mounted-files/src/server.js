const express = require('express');
const { Pool } = require('pg');
const jwt = require('jsonwebtoken');

const secret = require('./secret');

const pool = new Pool({ host: process.env.DB_HOST, password: secret('db-password') });
const app = express();
app.get('/tolls', async (req, res) => {
  jwt.verify(req.get('authorization') || '', secret('jwt-key'));
  res.json((await pool.query('SELECT id, cents FROM tolls')).rows);
});
app.listen(8080);
