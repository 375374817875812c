const bcrypt = require('bcrypt');
const { pool } = require('./db');

const MAX_WRONG = 5;

exports.signIn = async (email, password) => {
  const { rows: [user] } = await pool.query(
    'select id, hash, wrong, closed_until from users where email = $1', [email]);
  if (!user || (user.closed_until && user.closed_until > new Date())) return null;

  if (await bcrypt.compare(password, user.hash)) {
    await pool.query('update users set wrong = 0, closed_until = null where id = $1', [user.id]);
    return user;
  }
  await pool.query(
    `update users set wrong = case when wrong + 1 >= $2 then 0 else wrong + 1 end,
       closed_until = case when wrong + 1 >= $2 then now() + interval '15 minutes' end
     where id = $1`, [user.id, MAX_WRONG]);
  return null;
};
