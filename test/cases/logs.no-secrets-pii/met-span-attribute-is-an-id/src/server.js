const { trace } = require('@opentelemetry/api');
const Sentry = require('@sentry/node');
const express = require('express');
const pino = require('pino');

const logger = pino();
const app = express();

app.post('/guests', (req, res) => {
  const guest = { id: 7 };
  trace.getActiveSpan().setAttribute('guest.id', guest.id);
  Sentry.setUser({ id: guest.id });
  logger.info({ guest_id: guest.id }, 'guest_added');
  res.sendStatus(204);
});
app.listen(3000);
