import { context, propagation, SpanKind, SpanStatusCode, trace, type Span } from '@opentelemetry/api';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { BatchSpanProcessor, NodeTracerProvider } from '@opentelemetry/sdk-trace-node';
import type { MiddlewareHandler } from 'hono';

const provider = new NodeTracerProvider({
  spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
});
provider.register();

const tracer = trace.getTracer('allotments');

export function failSpan(span: Span, error: Error): void {
  span.recordException(error);
  span.setStatus({ code: SpanStatusCode.ERROR, message: error.message });
}

export const traced: MiddlewareHandler = async (c, next) => {
  const parent = propagation.extract(context.active(), c.req.header());
  const span = tracer.startSpan(`${c.req.method} ${c.req.path}`, { kind: SpanKind.SERVER }, parent);
  await context.with(trace.setSpan(parent, span), next);
  span.end();
};

export async function tracedFetch(url: string): Promise<Response> {
  const span = tracer.startSpan('soil lookup', { kind: SpanKind.CLIENT });
  const headers: Record<string, string> = {};
  propagation.inject(trace.setSpan(context.active(), span), headers);
  try {
    return await fetch(url, { headers, signal: AbortSignal.timeout(3000) });
  } finally {
    span.end();
  }
}
