const { createReadStream } = require('node:fs');
const { parse } = require('csv-parse');
const { Pool } = require('pg');

const pool = new Pool({ max: 2 });

async function main() {
  for await (const row of createReadStream(process.argv[2]).pipe(parse({ columns: true }))) {
    await pool.query('insert into objects (inv, title) values ($1, $2)', [row.inv, row.title]);
  }
  await pool.end();
}

main();
