const mysql = require('mysql2/promise'); const pool = mysql.createPool({ connectionLimit: 5 });
exports.list = async () => (await pool.query('SELECT 1'))[0];
exports.more = async () => (await pool.query('SELECT 2'))[0];
