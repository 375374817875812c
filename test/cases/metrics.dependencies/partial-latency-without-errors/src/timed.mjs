import { Histogram } from 'prom-client';

const seconds = new Histogram({
  name: 'dependency_seconds',
  help: 'Duration of successful calls to dependencies',
  labelNames: ['dependency'],
});

export async function timed(dependency, call) {
  const started = performance.now();
  const result = await call();
  seconds.observe({ dependency }, (performance.now() - started) / 1000);
  return result;
}
