exports.circuitBreakers = [
  { sku: 'CB-16B', name: 'Circuit breaker 16 A, B curve', amps: 16, threshold: 'B', state: 'in stock' },
  { sku: 'CB-32C', name: 'Circuit breaker 32 A, C curve', amps: 32, threshold: 'C', state: 'in stock' },
];

exports.findBreaker = (sku) => exports.circuitBreakers.find((b) => b.sku === sku);
