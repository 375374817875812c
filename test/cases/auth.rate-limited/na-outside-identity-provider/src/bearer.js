import { createRemoteJWKSet, jwtVerify } from 'jose';

const keys = createRemoteJWKSet(new URL('https://login.example.com/.well-known/jwks.json'));

export async function bearer(req, res, next) {
  try {
    const { payload } = await jwtVerify((req.get('authorization') ?? '').slice(7), keys, { audience: 'meter-api' });
    req.customer = payload.sub;
    next();
  } catch {
    res.sendStatus(401);
  }
}
