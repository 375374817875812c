import { Router } from 'express';
import { exportLimiter } from '../middleware/limits.js';
import { answersOf, csvOf } from '../store.js';

export const surveys = Router();

surveys.get('/:id/answers', (req, res) => {
  res.json(answersOf(req.params.id));
});

surveys.get('/:id/export', exportLimiter, (req, res) => {
  res.type('text/csv').send(csvOf(req.params.id));
});
