export interface CircuitOptions {
  failureThreshold: number;
  openMs: number;
}

export class Circuit {
  private misses = 0;
  private opened = 0;

  constructor(private readonly name: string, _options: CircuitOptions) {}

  async run<T>(call: () => Promise<T>): Promise<T> {
    if (this.misses >= 10 && Date.now() - this.opened < 5000) throw new Error(`${this.name} is open`);
    try {
      const value = await call();
      this.misses = 0;
      return value;
    } catch (err) {
      this.misses += 1;
      if (this.misses >= 10) this.opened = Date.now();
      throw err;
    }
  }
}
