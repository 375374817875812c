const { Router } = require('express');
const { average } = require('./stations');

const router = Router();

router.get('/:region', (req, res) => {
  const celsius = average(req.params.region);
  if (celsius === null) return res.status(404).json({ error: 'unknown region' });
  res.json({ region: req.params.region, celsius });
});

module.exports = router;
