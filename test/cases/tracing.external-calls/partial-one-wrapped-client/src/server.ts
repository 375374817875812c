import { tracer } from './tracing';
import { context, propagation, SpanKind } from '@opentelemetry/api';
import Fastify from 'fastify';
import { courierSlot } from './courier';
import { wholesalePrice } from './wholesale';

const app = Fastify();

app.get<{ Params: { wreath: string; town: string } }>('/offers/:wreath/:town', (req) => {
  const parent = propagation.extract(context.active(), req.headers);
  return tracer.startActiveSpan('offer', { kind: SpanKind.SERVER }, parent, async (span) => {
    try {
      const cents = await wholesalePrice(req.params.wreath);
      const slot = await courierSlot(req.params.town);
      return { cents, slot };
    } finally {
      span.end();
    }
  });
});

void app.listen({ port: 8080, host: '0.0.0.0' });
