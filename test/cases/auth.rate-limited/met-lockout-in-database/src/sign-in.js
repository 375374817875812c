const argon2 = require('argon2');
const db = require('./db');

const MAX_TRIES = 5;

module.exports = async function signIn(email, password) {
  const { rows } = await db.query('SELECT id, hash, bad_tries, frozen_until FROM users WHERE email = $1', [email]);
  const user = rows[0];
  if (!user || (user.frozen_until && user.frozen_until > new Date())) return null;
  if (await argon2.verify(user.hash, password)) {
    await db.query('UPDATE users SET bad_tries = 0, frozen_until = NULL WHERE id = $1', [user.id]);
    return user.id;
  }
  const tries = user.bad_tries + 1;
  await db.query(
    `UPDATE users SET bad_tries = $2,
       frozen_until = CASE WHEN $2 >= $3 THEN now() + interval '15 minutes' ELSE frozen_until END
     WHERE id = $1`,
    [user.id, tries, MAX_TRIES],
  );
  return null;
};
