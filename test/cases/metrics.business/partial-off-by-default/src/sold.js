const StatsD = require('hot-shots');

const on = (process.env.TICKET_METRICS || 'off') === 'on';
const statsd = on ? new StatsD({ prefix: 'zoo.' }) : null;

exports.sold = (kind, cents) => {
  if (!statsd) return;
  statsd.increment('tickets.sold', 1, { kind });
  statsd.increment('tickets.cents', cents, { kind });
};
