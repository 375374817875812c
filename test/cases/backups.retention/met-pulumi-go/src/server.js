const express = require('express');
const { Pool } = require('pg');
const db = new Pool({ max: 5 });
const app = express();
app.post('/items', async (req, res) => { await db.query('INSERT INTO items (name) VALUES ($1)', [req.body.name]); res.sendStatus(201); });
app.listen(3000);
