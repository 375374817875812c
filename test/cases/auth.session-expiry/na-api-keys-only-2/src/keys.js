import { createHash, timingSafeEqual } from 'node:crypto';
import { readFileSync } from 'node:fs';

const hashes = readFileSync('/run/secrets/api_key_hashes', 'utf8').trim().split('\n').map((h) => Buffer.from(h, 'hex'));

export function known(key) {
  const given = createHash('sha256').update(key).digest();
  return hashes.some((h) => timingSafeEqual(h, given));
}
