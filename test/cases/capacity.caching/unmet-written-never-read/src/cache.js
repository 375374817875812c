const Redis = require('ioredis');

const redis = new Redis(process.env.REDIS_URL);

exports.cache = (key, value) => redis.set(`cache:${key}`, JSON.stringify(value), 'EX', 60);
