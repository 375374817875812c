const express = require('express');
const { Pool } = require('pg');
const nodemailer = require('nodemailer');

const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const mail = nodemailer.createTransport(process.env.SMTP_URL);

const app = express();
app.use(express.json());
app.post('/bookings', async (req, res) => {
  await pool.query('insert into bookings (dog, night) values ($1, $2)', [req.body.dog, req.body.night]);
  await mail.sendMail({ to: req.body.contact, subject: 'Booked', text: 'See you soon.' });
  res.sendStatus(201);
});
app.listen(3000);
