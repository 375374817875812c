const { warehouse, mailer, loyalty } = require('./clients');

exports.placeOrder = async ({ customer, lines }, log) => {
  const id = crypto.randomUUID();
  try {
    await warehouse.post('/picks', { id, lines });
  } catch (err) {
    log.error({ err, order: id }, 'warehouse refused the order');
    throw err;
  }

  try {
    await mailer.post('/send', { template: 'confirmation', customer, order: id });
  } catch (err) {
    log.info({ order: id }, 'confirmation mail failed: ' + err.message);
  }

  try {
    await loyalty.post(`/customers/${customer}/points`, { points: lines.length });
  } catch (err) {}

  log.info({ order: id, lines: lines.length }, 'order placed');
  return { id };
};
