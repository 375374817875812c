const mysql = require('mysql2/promise');

const pool = mysql.createPool({ host: process.env.DB_HOST, database: 'quarry', connectionLimit: 5 });

exports.weigh = async function weigh(plate, kilos) {
  const [result] = await pool.query('INSERT INTO weighings (plate, kilos) VALUES (?, ?)', [plate, kilos]);
  return result.insertId;
};
