import jwt from 'jsonwebtoken';

export function signedIn(req, res, next) {
  try {
    req.customer = jwt.verify((req.get('authorization') ?? '').slice(7), process.env.JWT_SECRET).customer;
    next();
  } catch {
    res.sendStatus(401);
  }
}
