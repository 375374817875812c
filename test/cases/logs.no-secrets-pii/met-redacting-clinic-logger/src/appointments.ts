import { randomUUID } from 'node:crypto';
import { Router } from 'express';
import { logger } from './logger';

interface Owner {
  name: string;
  email: string;
  phone: string;
}

const owners = new Map<string, Owner>();
export const appointments = Router();

appointments.post('/', (req, res) => {
  const ownerId = randomUUID();
  const { name, email, phone } = req.body.owner as Owner;
  owners.set(ownerId, { name, email, phone });
  const id = randomUUID();
  logger.info({ appointment: id, owner: ownerId, species: req.body.species }, 'appointment made');
  res.status(201).json({ id });
});
