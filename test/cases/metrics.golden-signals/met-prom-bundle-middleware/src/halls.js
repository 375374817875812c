import { Router } from 'express';

const taken = new Map();
export const halls = Router();

halls.get('/:hall/seats', (req, res) => {
  res.json({ taken: [...(taken.get(req.params.hall) ?? [])] });
});

halls.put('/:hall/seats/:seat', (req, res) => {
  const seats = taken.get(req.params.hall) ?? new Set();
  if (seats.has(req.params.seat)) return res.sendStatus(409);
  taken.set(req.params.hall, seats.add(req.params.seat));
  res.sendStatus(204);
});
