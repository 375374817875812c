const express = require('express');
const { Pool } = require('pg');

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 8 });
const app = express();
app.use(express.json());

app.post('/notices', async (req, res) => {
  const { deceased, relativeName, relativeEmail, text } = req.body;
  await pool.query(
    'insert into notices (deceased, relative_name, relative_email, body) values ($1, $2, $3, $4)',
    [deceased, relativeName, relativeEmail, text],
  );
  res.sendStatus(201);
});

app.listen(3000);
