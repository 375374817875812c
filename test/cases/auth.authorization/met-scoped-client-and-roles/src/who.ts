import type { RequestHandler } from 'express';
import { verify } from 'jsonwebtoken';

declare module 'express-serve-static-core' {
  interface Request { user: { sub: string; staff?: boolean } }
}

export const who: RequestHandler = (req, res, next) => {
  try {
    req.user = verify((req.get('authorization') ?? '').slice(7), process.env.JWT_SECRET!) as any;
    next();
  } catch {
    res.sendStatus(401);
  }
};

export const staffOnly: RequestHandler = (req, res, next) =>
  (req.user.staff ? next() : res.sendStatus(403));
