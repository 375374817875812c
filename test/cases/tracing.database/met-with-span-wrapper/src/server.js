const { withSpan } = require('./tracing'); const express = require('express'); const mysql = require('mysql2/promise');
const pool = mysql.createPool({ connectionLimit: 5 });
const app = express();
app.get('/a', async (req, res) => { const [rows] = await withSpan('list', () => pool.query('SELECT 1')); res.json(rows); });
app.get('/b', async (req, res) => { const [rows] = await withSpan('more', () => pool.query('SELECT 2')); res.json(rows); });
app.listen(3000);
