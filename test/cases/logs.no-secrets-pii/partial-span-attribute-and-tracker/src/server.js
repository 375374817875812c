const { trace } = require('@opentelemetry/api');
const Sentry = require('@sentry/node');
const express = require('express');
const pino = require('pino');

const logger = pino();
const app = express();

app.post('/guests', (req, res) => {
  const guest = { id: 7, email: req.query.contact };
  trace.getActiveSpan().setAttribute('guest.email', guest.email);
  Sentry.setUser({ id: guest.id, email: guest.email });
  logger.info({ guest_id: guest.id }, 'guest_added');
  res.sendStatus(204);
});
app.listen(3000);
