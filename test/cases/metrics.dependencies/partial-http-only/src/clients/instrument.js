const { Histogram } = require('prom-client');

const duration = new Histogram({
  name: 'outbound_http_seconds',
  help: 'Duration of outbound HTTP calls',
  labelNames: ['host', 'status'],
});

module.exports = (client, host) => {
  client.interceptors.request.use((config) => {
    config.startedAt = process.hrtime.bigint();
    return config;
  });
  const observe = (config, status) =>
    duration.observe({ host, status }, Number(process.hrtime.bigint() - config.startedAt) / 1e9);
  client.interceptors.response.use(
    (res) => {
      observe(res.config, res.status);
      return res;
    },
    (err) => {
      if (err.config) observe(err.config, err.response ? err.response.status : 'error');
      return Promise.reject(err);
    },
  );
  return client;
};
