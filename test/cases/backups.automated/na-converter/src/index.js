const fastify = require('fastify')();

fastify.get('/convert', async (request) => ({ celsius: ((Number(request.query.fahrenheit) - 32) * 5) / 9 }));

fastify.listen({ port: 8080, host: '0.0.0.0' });
