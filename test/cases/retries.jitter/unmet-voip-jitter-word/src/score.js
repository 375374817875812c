export function jitter(gaps) {
  const mean = gaps.reduce((a, b) => a + b, 0) / gaps.length;
  return gaps.reduce((sum, g) => sum + Math.abs(g - mean), 0) / gaps.length;
}

export function pickRelay(relays) {
  return relays[Math.floor(Math.random() * relays.length)];
}
