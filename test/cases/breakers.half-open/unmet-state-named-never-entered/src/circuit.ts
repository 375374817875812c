export enum State { CLOSED, OPEN, HALF_OPEN }

export class Circuit {
  state = State.CLOSED;
  private failures = 0;

  constructor(private readonly threshold: number) {}

  async call<T>(fn: () => Promise<T>): Promise<T> {
    if (this.state === State.OPEN) throw new Error('circuit open');
    try {
      const value = await fn();
      this.failures = 0;
      return value;
    } catch (err) {
      if (++this.failures >= this.threshold) this.trip();
      throw err;
    }
  }

  private trip(): void {
    this.state = State.OPEN;
    // setTimeout(() => { this.state = State.HALF_OPEN; }, 30_000);
  }
}
