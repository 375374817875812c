import http from 'node:http';
http.createServer((_req, res) => res.end('kiosk')).listen(3001);
