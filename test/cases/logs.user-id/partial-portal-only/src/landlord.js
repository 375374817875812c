const { Router } = require('express');
const db = require('./db');

module.exports = (log) => {
  const landlord = Router();

  landlord.post('/repairs/:id/quote', async (req, res) => {
    await db.setQuote(req.params.id, req.body.cents);
    log.info({ repair: req.params.id, cents: req.body.cents }, 'repair quoted');
    res.status(204).end();
  });

  landlord.post('/repairs/:id/close', async (req, res) => {
    await db.close(req.params.id);
    log.info({ repair: req.params.id }, 'repair closed');
    res.status(204).end();
  });

  return landlord;
};
