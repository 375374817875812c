import Fastify from 'fastify';
import { everyone, show } from './patients';

const app = Fastify();
app.get('/patients/:id', (request: any) => show(request.user.id, request.params.id));
app.get('/patients', (request: any) => everyone(request.user.id));
app.listen({ port: 8080 });
