import { Router } from 'express';
import mysql from 'mysql2/promise';

const pool = mysql.createPool({ host: process.env.DB_HOST, database: 'passes', connectionLimit: 10 });

export const passes = Router();

passes.post('/', async (req, res, next) => {
  try {
    const [result] = await pool.query('INSERT INTO passes (area, days) VALUES (?, ?)', [req.body.area, req.body.days]);
    res.status(201).json(result);
  } catch (err) {
    next(err);
  }
});

passes.get('/:id', async (req, res, next) => {
  try {
    const [rows] = await pool.query('SELECT area, days FROM passes WHERE id = ?', [req.params.id]);
    res.json(rows);
  } catch (err) {
    next(err);
  }
});
