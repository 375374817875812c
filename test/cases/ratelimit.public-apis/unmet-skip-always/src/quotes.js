export const quotes = new Map([
  ['ACME', { bid: 11.2, ask: 11.3 }],
  ['GLOBEX', { bid: 87.1, ask: 87.4 }],
]);
