import { circuitBreaker, ConsecutiveBreaker, handleAll } from 'cockatiel';
import { settings } from './settings.js';

const shield = circuitBreaker(handleAll, {
  halfOpenAfter: settings.lab.restMs,
  breaker: new ConsecutiveBreaker(settings.lab.strikes),
});

export function result(sample: string): Promise<{ ready: boolean }> {
  return shield.execute(async () => {
    const res = await fetch(`${process.env.LAB_URL}/samples/${sample}`, { signal: AbortSignal.timeout(2_000) });
    if (!res.ok) throw new Error(`lab ${res.status}`);
    return (await res.json()) as { ready: boolean };
  });
}
