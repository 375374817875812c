const METRES = { m: 1, km: 1000, mi: 1609.344, ft: 0.3048, in: 0.0254 };

export function convert(value, from, to) {
  if (!(from in METRES) || !(to in METRES)) throw new RangeError('unknown unit');
  return (value * METRES[from]) / METRES[to];
}
