let freeAt = Date.now();

export function reserve(minutes) {
  const start = Math.max(freeAt, Date.now());
  freeAt = start + minutes * 60_000;
  return new Date(start).toISOString();
}
