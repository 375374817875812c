const express = require('express');
const db = require('./db');
const payments = require('./payments');
const report = require('./report');

const app = express();
app.use(express.json());

app.post('/loans', async (req, res, next) => {
  try {
    const { member, toy } = req.body;
    const deposit = await payments.deposit(member, 1500);
    await db.query('INSERT INTO loans (member, toy, deposit, at) VALUES ($1, $2, $3, now())', [member, toy, deposit]);
    res.status(201).json({ deposit });
  } catch (err) {
    next(err);
  }
});

report.schedule();
app.listen(8080);
