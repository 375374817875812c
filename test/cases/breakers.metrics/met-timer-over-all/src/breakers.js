import CircuitBreaker from 'opossum';
export const breakers = [];
export function guard(name, fn) {
  const b = new CircuitBreaker(fn, { name, timeout: 2000, resetTimeout: 10000 });
  breakers.push(b);
  return b;
}
