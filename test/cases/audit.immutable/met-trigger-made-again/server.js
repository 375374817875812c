const express = require('express');
const { Pool } = require('pg');

const pool = new Pool({ max: 5 });
const app = express();
app.use(express.json());
app.put('/orders/:id', async (req, res) => {
  await pool.query('UPDATE orders SET state = $2, edited_by = $3 WHERE id = $1', [req.params.id, req.body.state, req.get('x-user')]);
  res.sendStatus(204);
});
app.listen(8080);
