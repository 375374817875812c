const http = require('http');
const { allow } = require('./allow');
const routes = require('./routes');
http.createServer(async (req, res) => {
  if (!(await allow(req.socket.remoteAddress))) {
    res.writeHead(429, { 'Retry-After': '10' });
    return res.end();
  }
  routes(req, res);
}).listen(3000);
