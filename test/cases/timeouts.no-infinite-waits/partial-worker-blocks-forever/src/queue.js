const Redis = require('ioredis');

const redis = new Redis(process.env.REDIS_URL, { connectTimeout: 1000, commandTimeout: 500, maxRetriesPerRequest: 1 });

exports.enqueue = (id) => redis.lpush('prints', id);
