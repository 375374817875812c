const express = require('express');
const { Pool } = require('pg');
const log = require('./logging');

const pool = new Pool({ max: 5 });
const app = express();
app.use(express.json());

app.put('/beds/:id/moisture', async (req, res) => {
  try {
    await pool.query('UPDATE beds SET moisture = $2 WHERE id = $1', [req.params.id, req.body.value]);
    log.info('moisture stored', { bed: req.params.id });
    res.status(204).end();
  } catch (err) {
    log.error('moisture not stored', { bed: req.params.id, code: err.code });
    res.status(500).end();
  }
});

app.listen(8080, () => log.info('greenhouse-api started'));
