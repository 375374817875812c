export const RATES = { standard: 0.21, reduced: 0.09, zero: 0 };

export function gross(netCents, band) {
  const rate = RATES[band];
  if (rate === undefined) throw new RangeError(`unknown band ${band}`);
  return Math.round(netCents * (1 + rate));
}
