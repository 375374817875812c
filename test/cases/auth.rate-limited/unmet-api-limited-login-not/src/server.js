const express = require('express');
const rateLimit = require('express-rate-limit');
const login = require('./login');
const { signedIn } = require('./signed-in');
const { pool } = require('./db');

const app = express();
app.use(express.json());
app.post('/login', login);

app.use('/api', rateLimit({ windowMs: 60_000, limit: 100 }), signedIn);
app.get('/api/payslips', async (req, res) => {
  const { rows } = await pool.query('select month, net from payslips where employee = $1', [req.user.sub]);
  res.json(rows);
});

app.listen(3000);
