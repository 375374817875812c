export function clean(row) {
  return Object.fromEntries(Object.entries(row).map(([k, v]) => [k.trim().toLowerCase(), v.trim()]));
}
