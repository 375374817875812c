import Fastify from 'fastify';
import { enrol } from './enrolment.js';
import { listen } from './listeners/stats.js';

listen();
const app = Fastify({ logger: true });

app.post('/courses/:course/enrolments', async (req, reply) => {
  const enrolment = enrol(req.params.course, req.body.learner);
  return enrolment ? reply.code(201).send(enrolment) : reply.code(409).send({ error: 'course is full' });
});

await app.listen({ port: 8080, host: '0.0.0.0' });
