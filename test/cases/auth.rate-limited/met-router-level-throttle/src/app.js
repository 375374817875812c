const express = require('express');
const { signedIn } = require('./tokens');
const { db } = require('./db');

const app = express();
app.use(express.json());
app.use('/account', require('./account'));
app.get('/trips', signedIn, async (req, res) => {
  const [rows] = await db.query('select id, city from trips where traveller = ?', [req.user.sub]);
  res.json(rows);
});
app.listen(3000);
