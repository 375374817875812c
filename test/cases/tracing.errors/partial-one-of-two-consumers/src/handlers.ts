import { context, propagation, SpanStatusCode } from '@opentelemetry/api';
import type { IHeaders, Producer } from 'kafkajs';
import { pino } from 'pino';
import { tracer } from './tracing';

const log = pino();
const parentOf = (headers: IHeaders = {}) =>
  propagation.extract(context.active(), headers, { keys: Object.keys, get: (h, key) => h[key]?.toString() });

async function pass(producer: Producer, topic: string, value: string): Promise<void> {
  const headers: Record<string, string> = {};
  propagation.inject(context.active(), headers);
  await producer.send({ topic, messages: [{ value, headers }] });
}

export const donation = (producer: Producer, value: string, headers?: IHeaders) =>
  tracer.startActiveSpan('donation', {}, parentOf(headers), async (span) => {
    try {
      await pass(producer, 'units', value);
    } catch (err) {
      span.recordException(err as Error);
      span.setStatus({ code: SpanStatusCode.ERROR, message: (err as Error).message });
      log.error({ err }, 'donation failed');
    } finally {
      span.end();
    }
  });

export const transfusion = (producer: Producer, value: string, headers?: IHeaders) =>
  tracer.startActiveSpan('transfusion', {}, parentOf(headers), async (span) => {
    try {
      await pass(producer, 'reservations', value);
    } catch (err) {
      log.error({ err }, 'transfusion failed');
    } finally {
      span.end();
    }
  });
