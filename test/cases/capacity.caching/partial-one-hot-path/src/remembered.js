const Redis = require('ioredis');

const redis = new Redis(process.env.REDIS_URL);

exports.remembered = async (key, seconds, load) => {
  const known = await redis.get(key);
  if (known) return JSON.parse(known);
  const value = await load();
  await redis.set(key, JSON.stringify(value), 'EX', seconds);
  return value;
};
