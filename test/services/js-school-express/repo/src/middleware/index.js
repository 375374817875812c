'use strict';

const jwt = require('jsonwebtoken');
const morgan = require('morgan');
const { v4: uuid } = require('uuid');
const config = require('../config');
const logger = require('../lib/logger');
const { PiiAccess } = require('../models');

function requestId(req, res, next) {
  req.id = req.get('x-request-id') || uuid();
  next();
}

const accessLog = morgan((tokens, req, res) => {
  logger.info('request', {
    method: tokens.method(req, res),
    route: req.baseUrl + (req.route ? req.route.path : ''),
    status: res.statusCode,
    durationMs: Number(tokens['response-time'](req, res)),
  });
  return undefined;
});

function requireAuth(req, res, next) {
  const token = (req.get('authorization') || '').replace(/^Bearer /, '');
  try {
    req.user = jwt.verify(token, config.jwtSecret, { algorithms: ['HS256'] });
    return next();
  } catch (err) {
    return res.status(401).json({ error: 'unauthorized' });
  }
}

const recordsPiiAccess = (subject) => async (req, res, next) => {
  await PiiAccess.create({
    reader: req.user ? req.user.sub : null,
    address: req.ip,
    subject,
    subjectId: req.params.id || null,
    at: new Date(),
  });
  next();
};

// eslint-disable-next-line no-unused-vars
function errorHandler(err, req, res, next) {
  const status = err.status || err.statusCode || 500;
  if (status >= 500) {
    logger.error(err.message, { stack: err.stack, status, route: req.originalUrl.split('?')[0] });
  }
  res.status(status).json({ error: status >= 500 ? 'internal error' : err.message });
}

module.exports = { requestId, accessLog, requireAuth, recordsPiiAccess, errorHandler };
