export const stars = new Map([
  ['vega', { magnitude: 0.03 }],
  ['altair', { magnitude: 0.76 }],
]);
