const { Pool } = require('pg');
const { readFileSync } = require('fs');

module.exports = new Pool({ host: 'db', password: readFileSync(process.env.DB_PASSWORD_FILE, 'utf8').trim() });
