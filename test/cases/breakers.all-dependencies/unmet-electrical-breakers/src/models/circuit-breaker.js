class CircuitBreaker {
  constructor(amps, curve) {
    this.amps = amps;
    this.curve = curve;
    this.threshold = { B: 3, C: 5, D: 10 }[curve] * amps;
  }

  state(loadAmps) {
    return loadAmps > this.threshold ? 'open' : 'closed';
  }
}

module.exports = { CircuitBreaker };
