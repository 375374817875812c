const express = require('express');
const mysql = require('mysql2/promise');

const pool = mysql.createPool({ host: process.env.DB_HOST, user: 'recipes', database: 'recipes', connectionLimit: 10 });
const app = express();

app.get('/recipes/:id/cost', async (req, res) => {
  const [rows] = await pool.query(
    'select sum(i.price * r.amount) as cost from ingredients i join recipe_items r on r.item = i.id where r.recipe = ?',
    [req.params.id],
  );
  res.json(rows[0]);
});

app.listen(8080);
