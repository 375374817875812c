import { createHash, timingSafeEqual } from 'node:crypto';
import pino from 'pino';

const log = pino();
const partners = new Map(JSON.parse(process.env.PARTNER_HASHES ?? '[]'));
const hash = (s) => createHash('sha256').update(s).digest();

export function partnerKey(req, res, next) {
  const expected = partners.get(req.get('x-partner') ?? '');
  const given = req.get('x-key') ?? '';
  if (!expected || !timingSafeEqual(Buffer.from(expected, 'hex'), hash(given))) {
    res.status(401).end();
    return;
  }
  log.info({ partner: req.get('x-partner') }, 'authenticated');
  next();
}
