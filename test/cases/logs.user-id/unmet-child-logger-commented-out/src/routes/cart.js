const { Router } = require('express');

const router = Router();

router.use((req, res, next) => (req.session.user ? next() : res.sendStatus(401)));

router.post('/items', (req, res) => {
  req.session.cart = [...(req.session.cart || []), req.body.sku];
  req.log.info({ sku: req.body.sku, size: req.session.cart.length }, 'item added');
  res.status(201).json(req.session.cart);
});

router.post('/checkout', (req, res) => {
  const items = req.session.cart || [];
  req.session.cart = [];
  req.log.info({ items: items.length }, 'checkout completed');
  res.status(201).json({ items });
});

module.exports = router;
