const { Client } = require('@opensearch-project/opensearch');
const { Pool } = require('pg');

const pool = new Pool({ max: 10 });
const search = new Client({ node: process.env.SEARCH_URL });

async function save({ name, email, street, city, year }) {
  const { rows } = await pool.query(
    'insert into people (name, email, street, city, year) values ($1, $2, $3, $4, $5) returning id',
    [name, email, street, city, year],
  );
  await search.index({ index: 'people', id: String(rows[0].id), body: { name, email, street, city, year } });
  return rows[0].id;
}

module.exports = { save };
