import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from '@sinclair/typebox';

const shipmentBody = Type.Object({
  recipientName: Type.String({ maxLength: 120 }),
  recipientEmail: Type.String({ format: 'email' }),
  recipientPhone: Type.String({ maxLength: 30 }),
  street: Type.String({ maxLength: 200 }),
  postcode: Type.String({ maxLength: 12 }),
});

const routes: FastifyPluginAsyncTypebox = async (app) => {
  app.post('/', { schema: { body: shipmentBody } }, async (request, reply) => {
    const { sub, 'custom:merchant': merchantId } = request.user;
    const shipment = await app.shipments.book(merchantId, sub, request.body);
    request.log.info({ shipmentId: shipment.id }, 'shipment booked');
    return reply.code(201).send(shipment);
  });

  app.get('/', { schema: { querystring: Type.Object({ merchantId: Type.String() }) } }, async (request) =>
    app.shipments.list(request.query.merchantId),
  );

  app.get('/:id', { schema: { params: Type.Object({ id: Type.String({ format: 'uuid' }) }) } }, async (request) =>
    app.shipments.get(request.params.id),
  );

  app.put(
    '/merchants/:merchantId/callback',
    {
      schema: {
        params: Type.Object({ merchantId: Type.String() }),
        body: Type.Object({ url: Type.String({ format: 'uri' }) }),
      },
    },
    async (request, reply) => {
      await app.shipments.setCallback(request.params.merchantId, request.body.url);
      return reply.code(204).send();
    },
  );
};

export default routes;
