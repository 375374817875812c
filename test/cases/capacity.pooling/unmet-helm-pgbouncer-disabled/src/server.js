const express = require('express');
const { Client } = require('pg');

const app = express();
app.get('/tolls', async (req, res) => {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    res.json((await client.query('SELECT id FROM tolls')).rows);
  } finally {
    await client.end();
  }
});
app.listen(8080);
