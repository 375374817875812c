import Fastify from 'fastify';
import { serverOptions } from './options.js';
import { rentals } from './rentals.js';

const app = Fastify(serverOptions);
app.register(rentals, { prefix: '/rentals' });

try {
  await app.listen({ port: 8080, host: '0.0.0.0' });
} catch (err) {
  app.log.fatal(err, 'could not start');
  process.exitCode = 1;
}
