const { createClient } = require('redis');
const redis = createClient();
exports.allow = async (ip) => {
  const n = await redis.incr(`rl:${ip}`);
  if (n === 1) await redis.expire(`rl:${ip}`, 60);
  return n <= 100;
};
