const mysql = require('mysql2/promise');

const pool = mysql.createPool({ host: process.env.DB_HOST, database: 'cellar', connectionLimit: 5 });

exports.add = async (label, year) =>
  (await pool.query('INSERT INTO bottles (label, year) VALUES (?, ?)', [label, year]))[0].insertId;
exports.remove = (id) => pool.query('DELETE FROM bottles WHERE id = ?', [id]);
