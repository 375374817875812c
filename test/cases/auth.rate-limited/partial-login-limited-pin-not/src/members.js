import { scryptSync, timingSafeEqual } from 'node:crypto';
const members = new Map();
const same = (secret, m, field) => timingSafeEqual(scryptSync(secret, m.salt, 32), m[field]);

export const byEmail = async (email, password) =>
  [...members.values()].find((m) => m.email === email && same(password, m, 'password'));
export const byPin = async (card, pin) => [...members.values()].find((m) => m.card === card && same(pin, m, 'pin'));
