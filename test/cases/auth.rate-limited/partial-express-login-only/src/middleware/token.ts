import { readFileSync } from 'node:fs';
import type { NextFunction, Request, Response } from 'express';
import jwt from 'jsonwebtoken';

export const key = readFileSync('/run/secrets/jwt_key');

export function requireToken(req: Request, res: Response, next: NextFunction) {
  try {
    const token = req.get('authorization')?.replace(/^Bearer /, '') ?? '';
    res.locals.member = jwt.verify(token, key, { algorithms: ['HS256'], audience: 'accounts' }).sub;
    next();
  } catch {
    res.status(401).json({ error: 'unauthorized' });
  }
}
