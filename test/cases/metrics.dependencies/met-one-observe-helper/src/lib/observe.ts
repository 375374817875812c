import { Histogram } from 'prom-client';

const seconds = new Histogram({
  name: 'upstream_seconds',
  help: 'Time spent in what we depend on',
  labelNames: ['upstream', 'operation', 'outcome'],
});

export async function observe<T>(upstream: string, operation: string, work: () => Promise<T>): Promise<T> {
  const done = seconds.startTimer({ upstream, operation });
  try {
    const result = await work();
    done({ outcome: 'ok' });
    return result;
  } catch (err) {
    done({ outcome: 'failed' });
    throw err;
  }
}
