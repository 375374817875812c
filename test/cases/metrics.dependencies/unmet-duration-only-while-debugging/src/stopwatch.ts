import pino from 'pino';

const log = pino({ level: 'debug' });
const active = process.env.NODE_ENV === 'development' && Boolean(process.env.DEBUG_TIMING);

export async function stopwatch<T>(what: string, work: () => Promise<T>): Promise<T> {
  if (!active) return work();
  const started = performance.now();
  try {
    return await work();
  } finally {
    log.debug({ what, ms: performance.now() - started }, 'timing');
  }
}
