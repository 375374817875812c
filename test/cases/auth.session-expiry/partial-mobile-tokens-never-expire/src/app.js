const bcrypt = require('bcryptjs');
const express = require('express');
const appToken = require('./app-token');
const users = require('./users');
const webSession = require('./web-session');

const app = express();
app.use(express.json(), webSession);

async function who(body) {
  const u = users.get(body.email);
  return u && (await bcrypt.compare(body.password, u.hash)) ? u.id : null;
}

app.post('/web/login', async (req, res) => {
  req.session.userId = await who(req.body);
  res.sendStatus(req.session.userId ? 204 : 401);
});
app.post('/app/login', async (req, res) => {
  const id = await who(req.body);
  return id ? res.json({ token: appToken.issue(id) }) : res.sendStatus(401);
});

app.use((req, res, next) => {
  try {
    req.userId = req.session.userId || appToken.read((req.get('authorization') || '').slice(7));
    next();
  } catch {
    res.sendStatus(401);
  }
});
app.get('/passes', (req, res) => res.json({ user: req.userId, passes: [] }));
app.listen(3000);
