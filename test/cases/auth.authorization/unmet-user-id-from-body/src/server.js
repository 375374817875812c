const express = require('express');
const { Pool } = require('pg');
const { guard } = require('./auth');
const pool = new Pool();
const app = express();
app.use(guard);
app.get('/docs/:id', async (req, res) => res.json((await pool.query('select * from docs where id=$1 and owner_id=$2', [req.params.id, req.query.userId])).rows));
app.delete('/docs/:id', async (req, res) => { await pool.query('delete from docs where id=$1 and owner_id=$2', [req.params.id, req.body.userId]); res.sendStatus(204); });
app.listen(1);
