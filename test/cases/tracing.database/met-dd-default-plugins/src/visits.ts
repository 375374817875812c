import { Router } from 'express';
import { db } from './db';

export const visits = Router();

visits.post('/', async (req, res, next) => {
  try {
    const { tuner, piano, day } = req.body;
    const [id] = await db('visits').insert({ tuner, piano, day });
    res.status(201).json({ id });
  } catch (err) {
    next(err);
  }
});

visits.get('/', async (req, res, next) => {
  try {
    res.json(await db('visits').where({ day: req.query.day }).orderBy('id'));
  } catch (err) {
    next(err);
  }
});
