const express = require('express');
const log = require('pino')();
const app = express();
app.use(express.json());
const maskEmail = (e) => e.replace(/(.).+@/, '$1***@');
app.post('/signup', async (req, res) => {
  const { email, password, token } = req.body;
  log.info({ email: maskEmail(email), hasPassword: Boolean(password), tokenLength: token.length, tokens: 3 }, 'signed up');
  log.info('password reset requested');
  res.end();
});
app.listen(80);
