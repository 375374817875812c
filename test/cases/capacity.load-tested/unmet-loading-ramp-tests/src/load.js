export const THRESHOLDS = { axle: 11_500, total: 40_000 };

export function loadTest(axles) {
  const total = axles.reduce((a, b) => a + b, 0);
  const heavy = axles.findIndex((kg) => kg > THRESHOLDS.axle);
  return { total, passed: heavy === -1 && total <= THRESHOLDS.total, heavy };
}
