import express from 'express';
import mysql from 'mysql2/promise';

const db = mysql.createPool({ uri: process.env.MYSQL_URL, connectionLimit: 10 });
const app = express();
app.get('/stoves', async (req, res) => {
  const [rows] = await db.query('select id, model, cents from stoves where kw >= ?', [req.query.kw ?? 0]);
  res.json(rows);
});
app.listen(3000);
