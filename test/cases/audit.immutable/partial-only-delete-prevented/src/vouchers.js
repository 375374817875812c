const mysql = require('mysql2/promise');
const pool = mysql.createPool({ uri: process.env.DB_URL, connectionLimit: 8, connectTimeout: 3000 });

exports.revalue = async (actor, code, cents) => {
  const conn = await pool.getConnection();
  try {
    await conn.beginTransaction();
    const [[old]] = await conn.query('SELECT value_cents FROM voucher WHERE code = ? FOR UPDATE', [code]);
    await conn.query('UPDATE voucher SET value_cents = ? WHERE code = ?', [cents, code]);
    await conn.query(
      "INSERT INTO audit_log (actor, action, code, old_value_cents, new_value_cents) VALUES (?, 'revalue', ?, ?, ?)",
      [actor, code, old.value_cents, cents],
    );
    await conn.commit();
  } catch (err) {
    await conn.rollback();
    throw err;
  } finally {
    conn.release();
  }
};
