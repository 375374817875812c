export function sessionCheck(req, res, next) {
  if (!req.session?.userId) return res.status(401).json({ error: 'sign in first' });
  next();
}
