import argon2 from 'argon2';
import { Router } from 'express';
import jwt from 'jsonwebtoken';
import { authenticator } from 'otplib';
import { db } from '../db.js';
import { loginLimit } from '../middleware/limits.js';
import { key } from '../middleware/token.js';

export const auth = Router();

auth.post('/login', loginLimit, async (req, res) => {
  const { rows } = await db.query('SELECT id, hash FROM members WHERE number = $1', [req.body.number]);
  if (!rows[0] || !(await argon2.verify(rows[0].hash, req.body.password))) return res.sendStatus(401);
  res.json({ pending: jwt.sign({}, key, { subject: rows[0].id, audience: 'otp', expiresIn: '5m' }) });
});

auth.post('/otp/verify', async (req, res) => {
  const { sub } = jwt.verify(req.body.pending, key, { audience: 'otp' });
  const { rows } = await db.query('SELECT otp_secret FROM members WHERE id = $1', [sub]);
  if (!authenticator.check(req.body.code, rows[0].otp_secret)) return res.sendStatus(401);
  res.json({ token: jwt.sign({}, key, { subject: sub as string, audience: 'accounts', expiresIn: '20m' }) });
});

auth.post('/password/reset', async (req, res) => {
  const { rowCount } = await db.query(
    'UPDATE members SET hash = $2, reset_code = NULL WHERE reset_code = $1',
    [req.body.code, await argon2.hash(req.body.password)],
  );
  res.sendStatus(rowCount === 1 ? 204 : 401);
});
