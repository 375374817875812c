import { tracer } from './tracer';
import { context, propagation, SpanKind } from '@opentelemetry/api';
import Fastify from 'fastify';
import { titles } from './titles';

const app = Fastify();

app.get<{ Params: { day: string } }>('/programme/:day', (req) => {
  const parent = propagation.extract(context.active(), req.headers);
  return tracer.startActiveSpan('programme', { kind: SpanKind.SERVER }, parent, async (span) => {
    try {
      return await titles(req.params.day);
    } finally {
      span.end();
    }
  });
});

void app.listen({ port: 8080, host: '0.0.0.0' });
