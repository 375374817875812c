import Fastify from 'fastify';
import * as stops from './stops.service';

const app = Fastify({ logger: true });
app.get<{ Params: { id: string } }>('/stops/:id', (req) => stops.stop(req.params.id));
app.get<{ Params: { id: string } }>('/stops/:id/departures', (req) => stops.departures(req.params.id));
app.patch<{ Params: { id: string }; Body: { name: string } }>('/stops/:id', (req) =>
  stops.rename(req.params.id, req.body.name),
);
app.listen({ port: 3000, host: '0.0.0.0' });
