import { Router } from 'express';
import { db } from '../db.js';

export const accounts = Router();

accounts.get('/', async (_req, res) => {
  const { rows } = await db.query('SELECT iban, balance FROM accounts WHERE member_id = $1', [res.locals.member]);
  res.json(rows);
});
