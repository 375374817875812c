import type { NextFunction, Request, Response } from 'express';
import Redis from 'ioredis';

const redis = new Redis(process.env.REDIS_URL!);
const LIMIT = 60;

export async function answersPerMinute(req: Request, res: Response, next: NextFunction) {
  const key = `answers:${req.ip}:${Math.floor(Date.now() / 60_000)}`;
  const n = await redis.incr(key);
  if (n === 1) await redis.expire(key, 60);
  res.setHeader('X-RateLimit-Limit', LIMIT);
  if (n > LIMIT) {
    res.setHeader('Retry-After', '60');
    return res.status(429).json({ error: 'too many answers' });
  }
  next();
}
