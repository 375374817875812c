import plugin from 'fastify-metrics';
import fp from 'fastify-plugin';

export default fp(async (app) => {
  await app.register(plugin.default ?? plugin, {
    endpoint: '/metrics',
    routeMetrics: { enabled: true, groupStatusCodes: false },
  });
});
