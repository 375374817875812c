import { scryptSync, timingSafeEqual } from 'node:crypto';
const users = new Map<string, { salt: string; key: Buffer }>();

export function passwordOk(name: string, password: string): boolean {
  const u = users.get(name);
  return !!u && timingSafeEqual(u.key, scryptSync(password, u.salt, 32));
}
