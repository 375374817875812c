const { Pool } = require('pg');
const { password } = require('./config');

module.exports = new Pool({ host: 'db', password });
