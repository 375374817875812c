import Fastify from 'fastify';
import { holidays } from './holidays.js';

const app = Fastify({ logger: true });
app.get('/:region.ics', async (req, reply) => {
  const days = holidays[req.params.region];
  if (!days) return reply.code(404).send();
  const body = days.map(([d, n]) => `BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:${d}\r\nSUMMARY:${n}\r\nEND:VEVENT`);
  return reply.type('text/calendar').send(`BEGIN:VCALENDAR\r\nVERSION:2.0\r\n${body.join('\r\n')}\r\nEND:VCALENDAR`);
});
await app.listen({ host: '0.0.0.0', port: 8080 });
