type State = 'closed' | 'open' | 'half-open';

export class CircuitOpen extends Error {}

export class Circuit {
  #state: State = 'closed';
  #failures = 0;
  #openedAt = 0;

  constructor(private readonly options: { limit: number; pauseMs: number }) {}

  async run<T>(operation: () => Promise<T>): Promise<T> {
    this.#enter();
    try {
      const result = await operation();
      this.#onSuccess();
      return result;
    } catch (error) {
      this.#onFailure();
      throw error;
    }
  }

  #enter() {
    if (this.#state === 'half-open') throw new CircuitOpen();
    if (this.#state !== 'open') return;
    if (performance.now() - this.#openedAt < this.options.pauseMs) throw new CircuitOpen();
    this.#state = 'half-open';
  }

  #onSuccess() {
    this.#state = 'closed';
    this.#failures = 0;
  }

  #onFailure() {
    this.#failures += 1;
    if (this.#state === 'half-open' || this.#failures >= this.options.limit) {
      this.#state = 'open';
      this.#openedAt = performance.now();
    }
  }
}
