import { Histogram } from 'prom-client';

const spent = new Histogram({
  name: 'spent_seconds',
  help: 'Time spent waiting for others',
  labelNames: ['whom', 'what', 'outcome'],
  buckets: [0.005, 0.02, 0.1, 0.5, 2, 5],
});

export const stopwatch = (whom: string, what: string) => {
  const end = spent.startTimer({ whom, what });
  return (outcome: 'ok' | 'error') => end({ outcome });
};
