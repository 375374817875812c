const axios = require('axios');
const winston = require('winston');

const logger = winston.createLogger({ format: winston.format.json(), transports: [new winston.transports.Console()] });

module.exports = function outbound(name, baseURL, ms) {
  const client = axios.create({ baseURL, timeout: ms });
  client.interceptors.response.use(undefined, (err) => {
    if (err.code === 'ECONNABORTED') {
      logger.error('outbound_too_slow', {
        dependency: name,
        method: err.config.method,
        url: err.config.url,
        limit_ms: ms,
        request_id: err.config.headers['x-request-id'],
      });
    }
    return Promise.reject(err);
  });
  return client;
};
