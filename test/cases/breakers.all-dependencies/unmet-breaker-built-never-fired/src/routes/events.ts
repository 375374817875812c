import { Router } from 'express';
import { fetchSeatMap } from '../clients/venue.js';

export const events = Router();

events.get('/events/:id/availability', async (req, res, next) => {
  try {
    const map = await fetchSeatMap(req.params.id);
    const free = map.rows.reduce((sum, row) => sum + row.free.length, 0);
    res.json({ event: req.params.id, free });
  } catch (err) {
    next(err);
  }
});
