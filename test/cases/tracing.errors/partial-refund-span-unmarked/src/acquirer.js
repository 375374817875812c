const axios = require('axios');
const { context, propagation } = require('@opentelemetry/api');

const http = axios.create({ baseURL: process.env.ACQUIRER_URL, timeout: 5000 });

exports.post = (path, body) => {
  const headers = {};
  propagation.inject(context.active(), headers);
  return http.post(path, body, { headers });
};
