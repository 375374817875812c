import { Router } from 'express';
import { logger } from './logger';

const vault = new Map<string, { species: string; grams: number }>();

export const accessions = Router();

accessions.post('/', (req, res) => {
  const id = `SB-${vault.size + 1}`;
  vault.set(id, { species: req.body.species, grams: req.body.grams });
  logger.info({ accession: id, species: req.body.species }, 'accession stored');
  res.status(201).json({ id });
});

accessions.post('/:id/withdrawals', (req, res) => {
  const lot = vault.get(req.params.id);
  if (!lot || lot.grams < req.body.grams) {
    logger.warn({ accession: req.params.id }, 'not enough seed');
    res.sendStatus(409);
    return;
  }
  lot.grams -= req.body.grams;
  logger.info({ accession: req.params.id, grams: req.body.grams }, 'seed withdrawn');
  res.json(lot);
});
