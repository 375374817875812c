const express = require('express');
const mysql = require('mysql2/promise');

const app = express();

app.get('/rooms/:id/slots', async (req, res) => {
  const connection = await mysql.createConnection({
    host: process.env.DB_HOST,
    user: 'escape',
    password: process.env.DB_PASSWORD,
    database: 'escape',
  });
  try {
    const [rows] = await connection.query('select starts, free from slots where room = ?', [req.params.id]);
    res.json(rows);
  } finally {
    await connection.end();
  }
});

app.listen(3000);
