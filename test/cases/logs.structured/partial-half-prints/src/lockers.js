const mysql = require('mysql2/promise');

const pool = mysql.createPool({ host: process.env.DB_HOST, user: 'lockers', database: 'lockers', connectionLimit: 8 });

async function open(id, code) {
  console.log(`checking locker ${id}`);
  const [rows] = await pool.query('SELECT code FROM lockers WHERE id = ?', [id]);
  if (rows.length === 0) {
    console.log('no such locker ' + id);
    return false;
  }
  if (rows[0].code !== code) return false;
  await pool.query('UPDATE lockers SET state = ? WHERE id = ?', ['open', id]);
  console.log(`locker ${id} is open now`);
  return true;
}

module.exports = { open };
