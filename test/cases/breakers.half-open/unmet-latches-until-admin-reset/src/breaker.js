export const STATES = { closed: 0, halfOpen: 1, open: 2 };

export class Breaker {
  state = STATES.closed;
  failures = 0;

  constructor({ threshold }) {
    this.threshold = threshold;
  }

  async call(fn) {
    if (this.state === STATES.open) throw new Error('circuit open');
    try {
      const out = await fn();
      this.failures = 0;
      return out;
    } catch (err) {
      if (++this.failures >= this.threshold) this.state = STATES.open;
      throw err;
    }
  }

  reset() {
    this.state = STATES.closed;
    this.failures = 0;
  }
}
