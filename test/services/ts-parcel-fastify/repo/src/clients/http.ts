import { createHmac } from 'node:crypto';
import { type Dispatcher, Pool, interceptors, request } from 'undici';

export class UpstreamError extends Error {
  constructor(readonly target: string, readonly upstreamStatus: number) {
    super(`${target} answered ${upstreamStatus}`);
  }
}

abstract class HttpClient {
  private readonly pool: Pool;
  private readonly dispatcher: Dispatcher;

  constructor(private readonly target: string, private readonly origin: string) {
    this.pool = new Pool(origin, { connections: 32, connectTimeout: 1_000, headersTimeout: 3_000, bodyTimeout: 3_000 });
    this.dispatcher = this.pool.compose(
      interceptors.retry({
        maxRetries: 2,
        minTimeout: 200,
        maxTimeout: 1_000,
        timeoutFactor: 2,
        methods: ['GET', 'HEAD'],
        statusCodes: [502, 503, 504],
      }),
    );
  }

  protected async call<T>(method: 'GET' | 'POST', path: string, body?: string, headers: Record<string, string> = {}): Promise<T> {
    const response = await request(new URL(path, this.origin), {
      method,
      body,
      headers: { accept: 'application/json', ...headers },
      dispatcher: this.dispatcher,
      signal: AbortSignal.timeout(8_000),
    });
    if (response.statusCode >= 400) {
      await response.body.dump();
      throw new UpstreamError(this.target, response.statusCode);
    }
    return (await response.body.json()) as T;
  }

  close(): Promise<void> {
    return this.pool.close();
  }
}

export class CarrierClient extends HttpClient {
  constructor(origin: string, private readonly key: string) {
    super('carrier', origin);
  }

  lastScan(trackingNo: string): Promise<{ status: string; hub: string }> {
    return this.call('GET', `/tracking/${encodeURIComponent(trackingNo)}/last`);
  }

  createLabel(shipmentId: string, postcode: string): Promise<{ url: string }> {
    const body = JSON.stringify({ shipmentId, postcode });
    const signature = createHmac('sha256', this.key).update(body).digest('hex');
    return this.call('POST', '/labels', body, { 'content-type': 'application/json', 'x-signature': signature });
  }
}

export class GeoClient extends HttpClient {
  constructor(origin: string) {
    super('geo', origin);
  }

  validatePostcode(postcode: string): Promise<{ valid: boolean }> {
    return this.call('GET', `/postcodes/${encodeURIComponent(postcode)}`);
  }
}
