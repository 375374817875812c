const express = require('express');
const { Pool } = require('pg');
const log = require('pino')();
const db = new Pool({ max: 5 });
const app = express();
app.put('/users/:id', async (req, res) => {
  await db.query('UPDATE users SET name = $1 WHERE id = $2', [req.body.name, req.params.id]);
  log.info({ id: req.params.id }, 'user updated');
  res.sendStatus(204);
});
app.listen(3000);
