const { readFileSync } = require('node:fs');
const express = require('express');
const { Client } = require('pg');

const password = readFileSync('/etc/radio/password', 'utf8').trim();
const app = express();

async function query(text, params) {
  const client = new Client({
    host: process.env.DB_HOST,
    port: Number(process.env.DB_PORT),
    user: 'radio',
    database: 'log',
    password,
    connectionTimeoutMillis: 2000,
    query_timeout: 5000,
  });
  await client.connect();
  try {
    return (await client.query(text, params)).rows;
  } finally {
    await client.end();
  }
}

app.get('/calls/:sign', async (req, res) => {
  res.json(await query('select * from contacts where sign = $1 limit 100', [req.params.sign]));
});

app.listen(8080);
