import { Worker, type Job } from 'bullmq';
import { pino } from 'pino';
import { renderRegion, type Tally } from './tiles.js';

interface Order {
  customer: string;
  region: string;
  zoom: number;
}

const log = pino({ name: 'map-tiles' });

async function handle(job: Job<Order>): Promise<void> {
  const summary: Record<string, unknown> = {
    job: job.id,
    attempt: job.attemptsMade + 1,
    customer: job.data.customer,
    region: job.data.region,
    zoom: job.data.zoom,
    waited_ms: Date.now() - job.timestamp,
  };
  const began = process.hrtime.bigint();
  try {
    const tally: Tally = await renderRegion(job.data.region, job.data.zoom);
    Object.assign(summary, tally, { outcome: 'ok' });
  } catch (err) {
    Object.assign(summary, { outcome: 'failed', err });
    throw err;
  } finally {
    summary.elapsed_ms = Number((process.hrtime.bigint() - began) / 1_000_000n);
    log[summary.outcome === 'ok' ? 'info' : 'error'](summary, 'tiles job');
  }
}

new Worker<Order>('tiles', handle, { connection: { url: process.env.REDIS_URL }, concurrency: 4 });
