const express = require('express');
const { Pool } = require('pg');
const { LRUCache } = require('lru-cache');
const db = new Pool({ max: 5 });
const cache = new LRUCache({ max: 500, ttl: 30_000, fetchMethod: async (id) => (await db.query('SELECT * FROM items WHERE id = $1', [id])).rows[0] });
const app = express();
app.get('/items/:id', async (req, res) => res.json(await cache.fetch(req.params.id)));
app.listen(3000);
