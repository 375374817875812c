const { Router } = require('express');
const argon2 = require('argon2');
const { db } = require('./db');
const { patience } = require('./patience');
const { issue, renew, mailReset } = require('./tokens');

const router = Router();
router.use(patience);

router.post('/login', async (req, res) => {
  const [[user]] = await db.query('select id, hash from users where email = ?', [req.body.email]);
  if (!user || !(await argon2.verify(user.hash, req.body.password))) return res.sendStatus(401);
  res.json(issue(user.id));
});
router.post('/token', (req, res) => {
  const pair = renew(req.body.refresh);
  return pair ? res.json(pair) : res.sendStatus(401);
});
router.post('/password-reset', async (req, res) => {
  await mailReset(req.body.email);
  res.sendStatus(202);
});

module.exports = router;
