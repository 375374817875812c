export const DRY_THRESHOLD = 0.22;

export function needsWater(reading) {
  return reading.moisture < DRY_THRESHOLD;
}
