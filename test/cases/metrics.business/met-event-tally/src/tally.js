const client = require('prom-client');
const { happened } = require('./happened');

const placed = new client.Counter({ name: 'teashop_placed_total', help: 'Placed orders', labelNames: ['country'] });
const cents = new client.Counter({ name: 'teashop_revenue_cents_total', help: 'Revenue of placed orders in cents' });

happened.on('order.placed', (order) => {
  placed.inc({ country: order.country });
  cents.inc(order.cents);
});

exports.client = client;
