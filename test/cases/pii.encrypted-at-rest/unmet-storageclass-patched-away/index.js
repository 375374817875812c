const express = require('express');
const { Pool } = require('pg');

const pool = new Pool({ host: 'postgres', user: 'camp', max: 5 });
const app = express();
app.use(express.json());

app.post('/children', async (req, res) => {
  const { firstName, lastName, birthDate, allergies, parentPhone } = req.body;
  await pool.query(
    'insert into children (first_name, last_name, birth_date, allergies, parent_phone) values ($1, $2, $3, $4, $5)',
    [firstName, lastName, birthDate, allergies, parentPhone],
  );
  res.sendStatus(201);
});

app.listen(8080);
