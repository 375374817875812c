import { createHash, randomBytes } from 'node:crypto';
import argon2 from 'argon2';
import nodemailer from 'nodemailer';
import pg from 'pg';

const pool = new pg.Pool({ max: 10 });
const smtp = nodemailer.createTransport({ host: process.env.SMTP_HOST });
const digest = (token: string) => createHash('sha256').update(token).digest('hex');

export async function startReset(email: string): Promise<string | undefined> {
  const { rows } = await pool.query('SELECT id FROM accounts WHERE email = $1', [email]);
  if (rows.length === 0) return undefined;
  const token = randomBytes(32).toString('base64url');
  await pool.query('UPDATE accounts SET reset = $2 WHERE id = $1', [rows[0].id, digest(token)]);
  await smtp.sendMail({ to: email, from: 'help@example.org', subject: 'Reset', text: `${process.env.SITE}/reset#${token}` });
  return rows[0].id;
}

export async function finishReset(token: string, password: string): Promise<string | undefined> {
  const { rows } = await pool.query(
    'UPDATE accounts SET hash = $2, reset = NULL WHERE reset = $1 RETURNING id',
    [digest(token), await argon2.hash(password)],
  );
  return rows[0]?.id;
}
