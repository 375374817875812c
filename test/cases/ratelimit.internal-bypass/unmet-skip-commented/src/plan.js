export function plan(from, to) {
  const km = Math.hypot(from.x - to.x, from.y - to.y);
  return { km, minutes: Math.round(km * 1.4) };
}
