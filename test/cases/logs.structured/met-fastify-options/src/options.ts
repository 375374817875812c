import type { FastifyServerOptions } from 'fastify';

export const serverOptions: FastifyServerOptions = {
  logger: { level: process.env.VERBOSITY ?? 'info' },
  connectionTimeout: 10_000,
};
