const express = require('express');
const config = require('./config');
const logger = require('./logger');

const app = express();
app.use(express.json());
app.use(require('./middleware/trace-body'));
app.use('/session', require('./routes/session'));
app.listen(config.port, () => logger.info('listening', { port: config.port }));
