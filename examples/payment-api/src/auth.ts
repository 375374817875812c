import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';
import { logger } from './logger';

export function authenticate(req: Request, res: Response, next: NextFunction) {
  const token = req.headers.authorization?.replace('Bearer ', '');
  try {
    (req as any).user = jwt.verify(token ?? '', process.env.JWT_PUBLIC_KEY!, { algorithms: ['RS256'] });
    next();
  } catch (error: any) {
    logger.warn({ path: req.path, reason: error.name }, 'auth_failed');
    res.status(401).json({ error: 'invalid token' });
  }
}
