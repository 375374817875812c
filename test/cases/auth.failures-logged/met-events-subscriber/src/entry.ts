import argon2 from 'argon2';
import type { RequestHandler } from 'express';
import { sign, verify } from 'jsonwebtoken';
import { pool } from './db';
import { happenings } from './happenings';

const key = process.env.JWT_SECRET!;

export const login: RequestHandler = async (req, res) => {
  const { rows: [found] } = await pool.query('select id, hash from members where email = $1', [req.body.email]);
  if (!found || !(await argon2.verify(found.hash, req.body.password))) {
    happenings.emit('refused', { why: found ? 'password' : 'unknown member', ip: req.ip });
    res.sendStatus(401);
    return;
  }
  happenings.emit('entered', { member: found.id });
  res.json({ token: sign({ sub: found.id }, key, { expiresIn: '2h' }) });
};

export const member: RequestHandler = (req, res, next) => {
  try {
    res.locals.member = verify((req.get('authorization') ?? '').slice(7), key).sub;
  } catch (err) {
    happenings.emit('refused', { why: (err as Error).message, ip: req.ip, path: req.path });
    res.sendStatus(401);
    return;
  }
  next();
};
