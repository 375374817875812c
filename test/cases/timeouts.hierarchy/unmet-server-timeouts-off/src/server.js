import { createServer } from 'node:http';
import { pino } from 'pino';
import { wind } from './wind.js';

const log = pino();

const server = createServer(async (req, res) => {
  const { pathname } = new URL(req.url, 'http://local');
  const spot = pathname.match(/^\/spots\/([a-z-]+)$/)?.[1];
  if (!spot) return res.writeHead(404).end();
  try {
    const body = JSON.stringify(await wind(spot));
    res.writeHead(200, { 'content-type': 'application/json' }).end(body);
  } catch (err) {
    log.error({ err, spot }, 'no wind data');
    res.writeHead(502).end();
  }
});

server.timeout = 0;
server.requestTimeout = 0;
server.headersTimeout = 0;
server.keepAliveTimeout = 0;
server.listen(8080);
