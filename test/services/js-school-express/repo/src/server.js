'use strict';

require('./tracing');
const http = require('http');
const app = require('./app');
const config = require('./config');
const { sequelize } = require('./models');

const server = http.createServer(app);
server.requestTimeout = 0;
server.headersTimeout = 0;
server.setTimeout(0);

server.listen(config.port, () => console.log(`listening on ${config.port}`));

process.on('SIGTERM', () => {
  console.log('SIGTERM received');
  server.close(async () => {
    await sequelize.close();
    process.exit(0);
  });
});
