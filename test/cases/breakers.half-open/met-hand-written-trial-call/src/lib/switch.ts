type Mode = 'flowing' | 'stopped' | 'trial';

export interface SwitchOptions {
  maxFailures: number;
  coolDownMs: number;
}

export class Switch {
  private mode: Mode = 'flowing';
  private failures = 0;
  private stoppedAt = 0;

  constructor(private readonly opts: SwitchOptions) {}

  async run<T>(fn: () => Promise<T>): Promise<T> {
    if (this.mode === 'trial') throw new Error('upstream stopped, trial running');
    if (this.mode === 'stopped') {
      if (Date.now() - this.stoppedAt < this.opts.coolDownMs) throw new Error('upstream stopped');
      this.mode = 'trial';
    }
    try {
      const out = await fn();
      this.mode = 'flowing';
      this.failures = 0;
      return out;
    } catch (err) {
      this.failures += 1;
      if (this.mode === 'trial' || this.failures >= this.opts.maxFailures) {
        this.mode = 'stopped';
        this.stoppedAt = Date.now();
      }
      throw err;
    }
  }
}
