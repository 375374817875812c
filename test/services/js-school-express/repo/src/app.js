'use strict';

require('express-async-errors');
const express = require('express');
const rateLimit = require('express-rate-limit').default;
const helmet = require('helmet');
const { accessLog, errorHandler, requestId, requireAuth } = require('./middleware');
const { httpMetrics } = require('./lib/metrics');
const apiRoutes = require('./routes/api');
const publicRoutes = require('./routes/public');

const app = express();

app.set('trust proxy', 1);
app.use(helmet());
app.use(requestId);
app.use(accessLog);
app.use(httpMetrics);
app.use(express.json({ limit: '200kb' }));

const apiLimiter = rateLimit({
  windowMs: 60_000,
  limit: 200,
  standardHeaders: 'draft-6',
  legacyHeaders: false,
  statusCode: 503,
  message: { error: 'busy, try again later' },
});

app.use(publicRoutes);
app.use('/api', apiLimiter, apiRoutes);
app.use('/api', requireAuth);

app.use((req, res) => res.status(404).json({ error: 'not found' }));
app.use(errorHandler);

module.exports = app;
