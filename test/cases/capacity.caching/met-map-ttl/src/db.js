const { Pool } = require('pg');
exports.pool = new Pool({ max: 10 });
