const { tracer } = require('./tracing');
const { context, propagation, SpanKind } = require('@opentelemetry/api');
const amqp = require('amqplib');
const log = require('pino')();
const { plan } = require('./plan');

async function main() {
  const channel = await (await amqp.connect(process.env.AMQP_URL)).createChannel();
  await channel.prefetch(10);
  await channel.consume('pickups', (message) => {
    const parent = propagation.extract(context.active(), message.properties.headers);
    return tracer.startActiveSpan('plan route', { kind: SpanKind.CONSUMER }, parent, async (span) => {
      try {
        const route = plan(JSON.parse(message.content.toString()));
        const headers = {};
        propagation.inject(context.active(), headers);
        channel.sendToQueue('routes', Buffer.from(JSON.stringify(route)), { headers, persistent: true });
        channel.ack(message);
      } catch (err) {
        log.error({ err }, 'route not planned');
        channel.nack(message, false, false);
      } finally {
        span.end();
      }
    });
  });
}

main().catch((err) => {
  log.fatal({ err }, 'worker stopped');
  process.exitCode = 1;
});
