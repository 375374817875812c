const express = require('express');
const { getPool } = require('./db');
const app = express();
app.get('/items', async (req, res) => res.json((await getPool().query('select 1')).rows));
app.listen(1);
