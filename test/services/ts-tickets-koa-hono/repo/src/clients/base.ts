import {
  CircuitState, circuitBreaker, ConsecutiveBreaker, ExponentialBackoff, handleWhen, type IPolicy, retry, wrap,
} from 'cockatiel';
import { log, scope } from '../platform/log.js';
import { breakerState } from '../platform/metrics.js';

export class ClientError extends Error {
  constructor(readonly target: string, readonly status: number) {
    super(`${target} answered ${status}`);
  }
}

const transient = handleWhen((err) => !(err instanceof ClientError) || err.status >= 500);
const STATES = { [CircuitState.Closed]: 0, [CircuitState.HalfOpen]: 1, [CircuitState.Open]: 2, [CircuitState.Isolated]: 2 };

interface Options {
  baseUrl: string;
  timeoutMs: number;
  headers?: Record<string, string>;
}

export abstract class JsonClient {
  private readonly reads: IPolicy;
  private readonly writes: IPolicy;

  protected constructor(private readonly target: string, private readonly options: Options) {
    const breaker = circuitBreaker(transient, { halfOpenAfter: 10_000, breaker: new ConsecutiveBreaker(6) });
    breaker.onStateChange((state) => breakerState.set({ target }, STATES[state]));
    const again = retry(transient, {
      maxAttempts: 2,
      backoff: new ExponentialBackoff({ initialDelay: 150, maxDelay: 1_500 }),
    });
    this.reads = wrap(again, breaker);
    this.writes = breaker;
  }

  protected get<T>(path: string): Promise<T> {
    return this.reads.execute(() => this.send<T>('GET', path)) as Promise<T>;
  }

  protected post<T>(path: string, body: unknown, headers: Record<string, string> = {}): Promise<T> {
    return this.writes.execute(() => this.send<T>('POST', path, body, headers)) as Promise<T>;
  }

  private async send<T>(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<T> {
    const startedAt = Date.now();
    try {
      const response = await fetch(new URL(path, this.options.baseUrl), {
        method,
        body: body === undefined ? undefined : JSON.stringify(body),
        headers: {
          'content-type': 'application/json',
          'x-request-id': scope()?.requestId ?? '',
          ...this.options.headers,
          ...headers,
        },
        signal: AbortSignal.timeout(this.options.timeoutMs),
      });
      if (!response.ok) {
        log().error('dependency refused', { target: this.target, path, status: response.status, answer: await response.text() });
        throw new ClientError(this.target, response.status);
      }
      return (await response.json()) as T;
    } catch (err) {
      if ((err as Error).name === 'TimeoutError') {
        log().error('dependency timed out', { target: this.target, path, afterMs: Date.now() - startedAt });
      }
      throw err;
    }
  }
}
