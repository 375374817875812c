import Opossum from 'opossum';

export const fuses = new Map<string, Opossum>();

export function fuse<A extends unknown[], R>(dependency: string, call: (...args: A) => Promise<R>): (...args: A) => Promise<R> {
  const f = new Opossum(call, { timeout: 2_500, errorThresholdPercentage: 40, resetTimeout: 20_000 });
  fuses.set(dependency, f);
  return (...args: A) => f.fire(...args);
}
