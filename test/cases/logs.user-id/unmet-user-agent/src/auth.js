import jwt from 'jsonwebtoken';

export async function requirePlayer(c, next) {
  const token = c.req.header('authorization')?.slice('Bearer '.length);
  try {
    const claims = jwt.verify(token, process.env.JWT_KEY);
    c.set('player', claims.sub);
  } catch {
    return c.json({ error: 'sign in first' }, 401);
  }
  await next();
}
