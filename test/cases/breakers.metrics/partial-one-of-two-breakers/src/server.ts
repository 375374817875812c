import Fastify from 'fastify';
import { register } from 'prom-client';
import { mail } from './mail';
import { sms } from './sms';

const app = Fastify({ logger: true });
app.post<{ Body: { channel: 'sms' | 'mail'; to: string; text: string } }>('/notify', async (req, reply) => {
  const { channel, to, text } = req.body;
  await (channel === 'sms' ? sms : mail).fire(to, text);
  return reply.code(202).send();
});
app.get('/metrics', (_req, reply) => register.metrics().then((m) => reply.type(register.contentType).send(m)));
app.listen({ port: 3000, host: '0.0.0.0' });
