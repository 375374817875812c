import { jwtVerify } from 'jose';
import type { Request } from 'express';

const key = new TextEncoder().encode(process.env.SERVICE_TOKEN_KEY);
const SISTERS = new Set(['billing', 'search-indexer']);

export async function fromSister(req: Request): Promise<boolean> {
  const token = req.header('x-service-token');
  if (!token) return false;
  try {
    const { payload } = await jwtVerify(token, key, { audience: 'profile-api' });
    return SISTERS.has(String(payload.sub));
  } catch {
    return false;
  }
}
