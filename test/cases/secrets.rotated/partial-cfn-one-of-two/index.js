const express = require('express');
const mysql = require('mysql2/promise');
const axios = require('axios');

const { DB, SMS_KEY } = process.env;
const creds = JSON.parse(DB);
const pool = mysql.createPool({ host: creds.host, user: creds.username, password: creds.password, database: 'slots' });
const sms = axios.create({ baseURL: 'https://gw.smsnord.se', headers: { 'x-key': SMS_KEY }, timeout: 4000 });

const app = express();
app.use(express.json());
app.post('/slots/:id', async (req, res) => {
  await pool.query('update slots set taken = 1 where id = ?', [req.params.id]);
  await sms.post('/send', { to: req.body.phone, text: 'Your slot is booked' });
  res.sendStatus(204);
});
app.listen(3000);
