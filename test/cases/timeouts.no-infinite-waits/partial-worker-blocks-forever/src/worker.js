const Redis = require('ioredis');
const { pool } = require('./db');

exports.run = async (log) => {
  const redis = new Redis(process.env.REDIS_URL, { connectTimeout: 1000 });
  for (;;) {
    const [, id] = await redis.brpop('prints', 0);
    try {
      await pool.query('UPDATE prints SET printed_at = now() WHERE id = $1', [id]);
    } catch (err) {
      log.error({ err, id }, 'print not recorded');
    }
  }
};
