exports.doubling = (attempt) => Math.min(100 * 2 ** attempt, 4000);

exports.withJitter = (ms) => ms * (0.75 + Math.random() * 0.5);
