import CircuitBreaker from 'opossum';
import { pino } from 'pino';

const log = pino();

export async function image(id: string): Promise<{ url: string }> {
  const res = await fetch(`${process.env.ARCHIVE_URL}/images/${id}`, { signal: AbortSignal.timeout(3_000) });
  if (!res.ok) throw new Error(`archive ${res.status}`);
  return (await res.json()) as { url: string };
}

export const archiveBreaker = new CircuitBreaker(image, { timeout: 4_000, errorThresholdPercentage: 50, resetTimeout: 30_000 });
archiveBreaker.on('open', () => log.error({ circuit: 'archive' }, 'circuit opened'));
archiveBreaker.on('close', () => log.info({ circuit: 'archive' }, 'circuit closed'));
