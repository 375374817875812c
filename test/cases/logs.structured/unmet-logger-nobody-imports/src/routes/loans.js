const { Router } = require('express');
const shelf = require('../services/shelf');

const router = Router();

router.post('/', (req, res) => {
  const loan = shelf.lend(req.body.isbn, req.body.cardNumber);
  if (!loan) {
    console.warn('no copy left of ' + req.body.isbn);
    return res.status(409).json({ error: 'no copy left' });
  }
  console.log('lent ' + loan.isbn + ' until ' + loan.due);
  res.status(201).json(loan);
});

module.exports = router;
