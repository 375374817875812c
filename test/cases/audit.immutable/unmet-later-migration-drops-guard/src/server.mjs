import { createServer } from 'node:http';
import { setFee } from './members.mjs';

createServer(async (req, res) => {
  const [, id] = /^\/members\/(\d+)\/fee$/.exec(req.url) ?? [];
  if (req.method !== 'PUT' || !id) return res.writeHead(404).end();
  try {
    let body = '';
    for await (const chunk of req) body += chunk;
    await setFee(req.headers['x-user'], id, JSON.parse(body).fee);
    res.writeHead(204).end();
  } catch (err) {
    console.error(err);
    res.writeHead(500).end();
  }
}).listen(8080);
