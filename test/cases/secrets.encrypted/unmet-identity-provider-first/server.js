const { readFileSync } = require('node:fs');
const Fastify = require('fastify');
const { Pool } = require('pg');

const password = readFileSync('/etc/garden/db/password', 'utf8').trim();
const pool = new Pool({ host: 'postgres.garden', user: 'garden', password, database: 'garden', max: 6 });

const app = Fastify();
app.get('/plots', async () => (await pool.query('select nr, crop from plots')).rows);
app.listen({ host: '0.0.0.0', port: 8080 });
