type Kept = { until: number; value: Promise<any> };

export function briefly<A extends string[], R>(seconds: number, load: (...args: A) => Promise<R>) {
  const kept = new Map<string, Kept>();
  return (...args: A): Promise<R> => {
    const key = JSON.stringify(args);
    const known = kept.get(key);
    if (known && known.until > Date.now()) return known.value;
    if (kept.size > 10_000) kept.clear();
    const value = load(...args);
    kept.set(key, { until: Date.now() + seconds * 1000, value });
    value.catch(() => kept.delete(key));
    return value;
  };
}
