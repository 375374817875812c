const logger = require('pino')();
const { Order } = require('./models');

exports.cancel = async (user, id) => {
  await Order.updateOne({ _id: id }, { $set: { state: 'cancelled' } });
  logger.info({ user: user.id, order: id }, 'audit: order cancelled');
};
exports.place = (lines) => Order.create({ state: 'placed', lines });
