import { SpanStatusCode } from '@opentelemetry/api';
import type { Job, Queue } from 'bullmq';
import { carrier, parent, tracer } from './tracing';

export const germination = (reports: Queue) => (job: Job) =>
  tracer.startActiveSpan('germination test', {}, parent(job.data.carrier), async (span) => {
    try {
      const { sown, sprouted } = job.data;
      if (sprouted > sown) throw new RangeError('more sprouts than seeds');
      await reports.add('rate', { rate: sprouted / sown, carrier: carrier() });
    } catch (err) {
      span.recordException(err as Error);
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw err;
    } finally {
      span.end();
    }
  });
