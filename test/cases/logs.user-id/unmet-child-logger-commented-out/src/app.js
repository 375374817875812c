const express = require('express');
const session = require('express-session');
const logger = require('./logger');

const app = express();
app.use(express.json());
app.use(session({ secret: process.env.SESSION_KEY, resave: false, saveUninitialized: false }));
app.use(require('./middleware/request-log'));
app.use('/cart', require('./routes/cart'));

app.use((err, req, res, next) => {
  req.log.error({ err }, 'request failed');
  res.status(500).json({ error: 'internal error' });
});

app.listen(3000, () => logger.info('listening'));
