import Fastify from 'fastify';
import { departures } from './harbour';

const app = Fastify({ logger: true });
app.get<{ Params: { port: string } }>('/ports/:port', (req) => departures(req.params.port));
app.listen({ port: 3000, host: '0.0.0.0' });
