import { SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import postgres from 'postgres';

const sql = postgres({ max: 10, connect_timeout: 2 });
const tracer = trace.getTracer('store');

export function ask<T>(what: string, run: (db: typeof sql) => Promise<T>): Promise<T> {
  return tracer.startActiveSpan(what, { kind: SpanKind.CLIENT, attributes: { 'db.system': 'postgresql' } }, async (span) => {
    try {
      return await run(sql);
    } catch (err) {
      span.recordException(err as Error);
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw err;
    } finally {
      span.end();
    }
  });
}
