const { LRUCache } = require('lru-cache');
const { Pool } = require('pg');

const db = new Pool({ max: 10 });
const cache = new LRUCache({ max: 5000, ttl: 60_000 });

exports.product = async (id) => {
  const hit = cache.get(id);
  if (hit) return hit;
  const { rows } = await db.query('SELECT * FROM products WHERE id = $1', [id]);
  if (rows[0]) cache.set(id, rows[0]);
  return rows[0];
};
exports.search = async (q) => (await db.query('SELECT * FROM products WHERE name ILIKE $1 LIMIT 40', [`%${q}%`])).rows;
exports.home = async () => (await db.query('SELECT * FROM products ORDER BY sold DESC LIMIT 12')).rows;
