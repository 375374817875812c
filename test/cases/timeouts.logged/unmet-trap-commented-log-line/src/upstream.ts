import type { FastifyBaseLogger } from 'fastify';

const LIMIT_MS = 2000;

export async function getJson<T>(url: string, otherwise: T, log: FastifyBaseLogger): Promise<T> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(LIMIT_MS) });
    if (!response.ok) {
      log.error({ url, status: response.status }, 'upstream answered with an error');
      return otherwise;
    }
    return (await response.json()) as T;
  } catch (error) {
    if ((error as Error).name === 'TimeoutError') {
      // log.error({ url, limit_ms: LIMIT_MS }, 'upstream timed out');
      return otherwise;
    }
    throw error;
  }
}
