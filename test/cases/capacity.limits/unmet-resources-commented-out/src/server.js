import Fastify from 'fastify';
import multipart from '@fastify/multipart';

const app = Fastify({ logger: true, bodyLimit: 20 * 1024 * 1024 });
app.register(multipart, { limits: { fileSize: 20 * 1024 * 1024, files: 4 } });
app.post('/scans', async (req) => ({ name: (await req.file()).filename }));
app.listen({ port: 3000, host: '0.0.0.0' });
