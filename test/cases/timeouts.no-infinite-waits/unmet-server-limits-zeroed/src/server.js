const http = require('node:http');
const { randomUUID } = require('node:crypto');
const { createWriteStream } = require('node:fs');
const { pipeline } = require('node:stream');

const server = http.createServer((req, res) => {
  if (req.method !== 'PUT' || !req.url.startsWith('/scans')) {
    res.writeHead(404).end();
    return;
  }
  const id = randomUUID();
  pipeline(req, createWriteStream(`/scans/${id}.tiff`), (err) => {
    res.writeHead(err ? 500 : 201, { 'content-type': 'application/json' }).end(JSON.stringify({ id }));
  });
});

// scanners in the branch offices are slow
server.headersTimeout = 0;
server.requestTimeout = 0;
server.timeout = 0;
server.keepAliveTimeout = 0;

server.listen(8080);
