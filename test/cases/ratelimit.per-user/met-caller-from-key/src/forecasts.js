const { Router } = require('express');
const { pool } = require('./db');

const router = Router();
router.get('/:city', async (req, res) => {
  const { rows } = await pool.query('select day, low, high from forecasts where city = $1', [req.params.city]);
  res.json(rows);
});
module.exports = router;
