const { Pool } = require('pg');
const { readFileSync } = require('node:fs');

module.exports = new Pool({ host: process.env.DB_HOST, password: readFileSync('/run/secrets/db_password', 'utf8').trim() });
