exports.orders = new Map();
exports.turnoverByCustomer = () =>
  [...exports.orders.values()].reduce((sum, o) => ({ ...sum, [o.customer]: (sum[o.customer] || 0) + o.cents }), {});
