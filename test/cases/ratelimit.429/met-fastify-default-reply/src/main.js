import { buildServer } from './build-server.js';

const server = await buildServer();
await server.listen({ port: Number(process.env.PORT ?? 3000), host: '0.0.0.0' });
