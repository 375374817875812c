import { Histogram } from 'prom-client';

export const dependencySeconds = new Histogram({
  name: 'dependency_seconds',
  help: 'Latency of dependencies',
  labelNames: ['dependency', 'ok'],
});

export async function timed(dependency, work) {
  const end = dependencySeconds.startTimer({ dependency });
  try {
    const value = await work();
    end({ ok: 'yes' });
    return value;
  } catch (err) {
    end({ ok: 'no' });
    throw err;
  }
}
