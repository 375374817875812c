import { createServer, type RequestListener, type Server } from 'node:http';
import { config } from './config';

export function start(app: RequestListener): Server {
  const server = createServer(app);
  server.timeout = config.server.socketMs;
  server.requestTimeout = config.server.requestMs;
  server.headersTimeout = config.server.headersMs;
  return server.listen(config.port);
}
