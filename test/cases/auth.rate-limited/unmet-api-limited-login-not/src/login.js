const bcrypt = require('bcrypt');
const jwt = require('jsonwebtoken');
const { pool } = require('./db');

module.exports = async (req, res) => {
  const { rows: [user] } = await pool.query('select id, hash from employees where email = $1', [req.body.email]);
  const ok = user && await bcrypt.compare(req.body.password, user.hash);
  if (!ok) return res.status(401).json({ error: 'invalid credentials' });
  res.json({ token: jwt.sign({ sub: user.id }, process.env.JWT_SECRET, { expiresIn: '8h' }) });
};
