import CircuitBreaker from 'opossum';
import type { FastifyBaseLogger } from 'fastify';

async function price(lot: string): Promise<{ cents: number }> {
  const res = await fetch(`${process.env.PRICES_URL}/lots/${lot}`, { signal: AbortSignal.timeout(1_500) });
  if (!res.ok) throw new Error(`prices ${res.status}`);
  return (await res.json()) as { cents: number };
}

export function priceCircuit(log: FastifyBaseLogger) {
  const circuit = new CircuitBreaker(price, { timeout: 2_000, errorThresholdPercentage: 50, resetTimeout: 20_000 });
  circuit.on('open', () => log.error({ circuit_breaker_state: 'open' }, 'prices circuit'));
  circuit.on('halfOpen', () => log.warn({ circuit_breaker_state: 'half-open' }, 'prices circuit'));
  circuit.on('close', () => log.info({ circuit_breaker_state: 'closed' }, 'prices circuit'));
  return circuit;
}
