export class Breaker {
  private failures = 0;
  private tripped = false;

  constructor(private readonly limit: number) {}

  async run<T>(call: () => Promise<T>): Promise<T> {
    if (this.tripped) throw new Error('breaker tripped');
    try {
      const value = await call();
      this.failures = 0;
      return value;
    } catch (err) {
      this.failures += 1;
      if (this.failures >= this.limit) this.tripped = true;
      throw err;
    }
  }
}
