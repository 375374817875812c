import { context, propagation, SpanKind, trace } from '@opentelemetry/api';

const tracer = trace.getTracer('glass-recital');

export async function span(ctx, next) {
  const parent = propagation.extract(context.active(), ctx.headers);
  const current = tracer.startSpan(`${ctx.method} ${ctx.path}`, { kind: SpanKind.SERVER }, parent);
  try {
    await context.with(trace.setSpan(parent, current), next);
  } finally {
    current.end();
  }
}
