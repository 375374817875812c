const { Router } = require('express');
const logger = require('../lib/logger');

const router = Router();
const sailings = new Map([['0800', 120], ['1130', 120]]);

router.post('/', (req, res) => {
  const { sailing, seats } = req.body;
  const left = sailings.get(sailing);
  if (left === undefined || left < seats) {
    logger.warn('sailing is full', { sailing, seats, left });
    return res.status(409).json({ error: 'full' });
  }
  sailings.set(sailing, left - seats);
  logger.info('tickets sold', { sailing, seats });
  res.status(201).json({ sailing, seats });
});

module.exports = router;
