type State = 'CLOSED' | 'OPEN' | 'HALF_OPEN';
export class CircuitBreaker {
  private state: State = 'CLOSED';
  private failureCount = 0;
  private nextAttempt = 0;
  constructor(private readonly options: { failureThreshold: number; resetTimeoutMs: number }) {}
  async execute<T>(action: () => Promise<T>): Promise<T> {
    if (this.state === 'OPEN') {
      if (this.nextAttempt > Date.now()) {
        throw new Error('circuit open');
      }
      this.state = 'HALF_OPEN';
    }
    try {
      const result = await action();
      this.onSuccess();
      return result;
    } catch (err) {
      this.onFailure();
      throw err;
    }
  }
  private onSuccess() { this.failureCount = 0; this.state = 'CLOSED'; }
  private onFailure() {
    this.failureCount++;
    if (this.failureCount >= this.options.failureThreshold) {
      this.state = 'OPEN';
      this.nextAttempt = Date.now() + this.options.resetTimeoutMs;
    }
  }
}
