const express = require('express');
const mysql = require('mysql2/promise');

const db = mysql.createPool({ uri: process.env.MYSQL_URL, connectionLimit: 10 });
const app = express();
app.use(express.json());

app.get('/halls/:hall/seats', async (req, res) => {
  const [rows] = await db.query('select row_no, seat_no, state from seats where hall = ?', [req.params.hall]);
  res.json(rows);
});
app.put('/halls/:hall/seats/:seat', async (req, res) => {
  await db.query('update seats set state = ? where hall = ? and seat_no = ?',
    [req.body.state, req.params.hall, req.params.seat]);
  res.sendStatus(204);
});

app.listen(8080);
