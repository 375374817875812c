import type { Job, Queue } from 'bullmq';
import { pino } from 'pino';
import { carrier, parent, tracer } from './tracing';

const log = pino();

export const intake = (reports: Queue) => (job: Job) =>
  tracer.startActiveSpan('intake', {}, parent(job.data.carrier), async (span) => {
    try {
      if (!job.data.species) throw new Error('packet without a species');
      await reports.add('intake', { species: job.data.species, carrier: carrier() });
    } catch (err) {
      log.error({ err }, 'intake failed');
    }
    span.end();
  });
