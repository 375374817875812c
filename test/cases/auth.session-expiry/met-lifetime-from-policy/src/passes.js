import { readFileSync } from 'node:fs';
import argon2 from 'argon2';
import { SignJWT, jwtVerify } from 'jose';
import { pool } from './db.js';

const { validForSeconds } = JSON.parse(readFileSync(new URL('./policy.json', import.meta.url)));
const key = new TextEncoder().encode(process.env.PASS_KEY);

const pass = (sub) => new SignJWT({ sub })
  .setProtectedHeader({ alg: 'HS256' })
  .setExpirationTime(Math.floor(Date.now() / 1000) + validForSeconds)
  .sign(key);

export async function enter(req, res) {
  const { rows: [found] } = await pool.query('select id, hash from attendees where email = $1', [req.body.email]);
  if (!found || !(await argon2.verify(found.hash, req.body.password))) return res.sendStatus(401);
  res.json({ pass: await pass(found.id) });
}

export async function attendee(req, res, next) {
  try {
    req.attendee = (await jwtVerify((req.get('authorization') ?? '').slice(7), key)).payload.sub;
    next();
  } catch {
    res.sendStatus(401);
  }
}
