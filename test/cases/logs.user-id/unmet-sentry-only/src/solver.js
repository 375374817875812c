import * as Sentry from '@sentry/node';
import jwt from 'jsonwebtoken';

export function solver(req, res, next) {
  try {
    const claims = jwt.verify(req.get('authorization')?.slice(7) ?? '', process.env.JWT_KEY);
    req.solver = claims.sub;
    Sentry.setUser({ id: claims.sub });
    next();
  } catch {
    res.status(401).json({ error: 'sign in first' });
  }
}
