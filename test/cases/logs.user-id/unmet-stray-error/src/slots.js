const mysql = require('mysql2/promise');

const pool = mysql.createPool({ uri: process.env.DB_URL, connectionLimit: 10 });

exports.book = (slot, who) => pool.query('INSERT INTO bookings (slot, member) VALUES (?, ?)', [slot, who]);
exports.cancel = (slot, who) => pool.query('DELETE FROM bookings WHERE slot = ? AND member = ?', [slot, who]);
exports.mine = async (who) => (await pool.query('SELECT slot FROM bookings WHERE member = ?', [who]))[0];
