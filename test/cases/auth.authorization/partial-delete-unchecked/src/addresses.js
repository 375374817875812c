const { Router } = require('express');
const { Pool } = require('pg');

const pool = new Pool({ connectionString: process.env.DATABASE_URL });
const router = Router();

router.get('/', async (req, res) => {
  const { rows } = await pool.query('select * from addresses where user_id = $1', [req.userId]);
  res.json(rows);
});

router.get('/:id', async (req, res) => {
  const { rows: [address] } = await pool.query('select * from addresses where id = $1', [req.params.id]);
  if (!address) return res.sendStatus(404);
  if (address.user_id !== req.userId) return res.sendStatus(403);
  res.json(address);
});

router.put('/:id', async (req, res) => {
  await pool.query('update addresses set street = $1, city = $2 where id = $3',
    [req.body.street, req.body.city, req.params.id]);
  res.sendStatus(204);
});

router.delete('/:id', async (req, res) => {
  await pool.query('delete from addresses where id = $1', [req.params.id]);
  res.sendStatus(204);
});

module.exports = router;
