exports.format = (cents) => `CHF ${(cents / 100).toFixed(2)}`;
