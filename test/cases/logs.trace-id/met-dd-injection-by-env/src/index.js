const express = require('express');
const logger = require('./lib/logger');

const app = express();
app.use(express.json());
app.use('/tickets', require('./routes/tickets'));
app.use((err, req, res, next) => {
  logger.error(err);
  res.status(500).json({ error: 'internal error' });
});
app.listen(3000, () => logger.info('listening'));
