import express from 'express';
import { logger } from './logger.js';
import { giveBack, take } from './services/fleet.js';
import { settle } from './services/settlement.js';

const rentals = new Map();
const app = express();

app.post('/bikes/:bike/rentals', (req, res) => {
  const rental = take(req.params.bike);
  if (!rental) return res.sendStatus(409);
  rentals.set(rental.id, rental);
  logger.info({ rental: rental.id }, 'rental started');
  res.status(201).json(rental);
});

app.delete('/rentals/:id', (req, res) => {
  const rental = rentals.get(req.params.id);
  if (!rental) return res.sendStatus(404);
  giveBack(rental);
  res.json({ cents: settle(rental) });
});

app.listen(8080);
