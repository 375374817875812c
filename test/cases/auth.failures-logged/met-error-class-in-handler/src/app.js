const express = require('express');
const { onError } = require('./on-error');
const { login, signedIn } = require('./access');
const { pool } = require('./db');

const app = express();
app.use(express.json());
app.post('/login', login);
app.get('/lockers', signedIn, async (req, res) => {
  const { rows } = await pool.query('select no, station from lockers where renter = $1', [req.user.sub]);
  res.json(rows);
});
app.use(onError);
app.listen(3000);
