import CircuitBreaker from 'opossum';
import { logger } from './logger';

async function score(account: string, amountCents: number): Promise<number> {
  const response = await fetch(`${process.env.FRAUD_URL}/score`, {
    method: 'POST',
    body: JSON.stringify({ account, amountCents }),
  });
  return (await response.json()).score;
}

const breaker = new CircuitBreaker(score, { timeout: 1500, errorThresholdPercentage: 50, resetTimeout: 30000 });
breaker.fallback(() => 0.5);
breaker.on('open', () => logger.error({ circuit: 'fraud' }, 'circuit_opened'));

export const fraudScore = (account: string, amountCents: number) => breaker.fire(account, amountCents);
