export function dayLength(latitude, dayOfYear) {
  const tilt = 0.4093 * Math.sin((2 * Math.PI * dayOfYear) / 365 - 1.405);
  const phi = (latitude * Math.PI) / 180;
  const x = Math.max(-1, Math.min(1, -Math.tan(phi) * Math.tan(tilt)));
  return Math.round((24 / Math.PI) * Math.acos(x) * 100) / 100;
}
