import Redis from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';

const redis = new Redis(process.env.REDIS_URL!);
const reads = new RateLimiterRedis({ storeClient: redis, keyPrefix: 'r', points: 600, duration: 60 });
const writes = new RateLimiterRedis({ storeClient: redis, keyPrefix: 'w', points: 5000, duration: 60 });

export const takeRead = (apiKey: string) => reads.consume(apiKey);
export const takeWrite = () => writes.consume('all-writes');
