const Fastify = require('fastify');
const { PrismaClient } = require('@prisma/client');

const prisma = new PrismaClient();
const app = Fastify();
app.post('/tenants', async (req) => prisma.tenant.create({ data: req.body }));
app.listen({ host: '0.0.0.0', port: 8080 });
