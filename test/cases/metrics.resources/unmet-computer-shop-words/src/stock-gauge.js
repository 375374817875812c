const { Gauge } = require('prom-client');
const knex = require('./knex');

const units = new Gauge({
  name: 'laptops_in_stock',
  help: 'Units in stock by CPU and memory of the laptop',
  labelNames: ['cpu', 'memory'],
});

exports.countStock = async () => {
  const rows = await knex('laptops').select('cpu', 'memory').sum('stock as n').groupBy('cpu', 'memory');
  for (const { cpu, memory, n } of rows) units.set({ cpu, memory }, Number(n));
};
