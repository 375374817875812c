const axios = require('axios');

const client = (baseURL) => axios.create({ baseURL, timeout: 3000 });

exports.warehouse = client(process.env.WAREHOUSE_URL);
exports.mailer = client(process.env.MAILER_URL);
exports.loyalty = client(process.env.LOYALTY_URL);
