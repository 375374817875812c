import got from 'got';
import { Redis } from 'ioredis';
import pg from 'pg';
import { limits } from './limits.js';

export const gates = got.extend({ prefixUrl: process.env.GATES_URL, timeout: { request: limits.gate } });

export const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  connectionTimeoutMillis: limits.sql.connect,
  query_timeout: limits.sql.query,
});

export const redis = new Redis(process.env.REDIS_URL, {
  connectTimeout: limits.redis.connect,
  commandTimeout: limits.redis.command,
  maxRetriesPerRequest: 1,
});
