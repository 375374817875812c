import Fastify from 'fastify';
import { Breaker } from './breaker.js';

const wind = new Breaker(Number(process.env.WIND_FAILURES ?? 5));
const app = Fastify({ logger: true });

app.get('/running', async () => {
  const { knots } = await wind.run(async () => {
    const res = await fetch(`${process.env.WIND_URL}/summit`, { signal: AbortSignal.timeout(1_500) });
    if (!res.ok) throw new Error(`wind ${res.status}`);
    return (await res.json()) as { knots: number };
  });
  return { running: knots < 35 };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
