import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from '@sinclair/typebox';

const routes: FastifyPluginAsyncTypebox = async (app) => {
  app.post('/', { schema: { body: Type.Object({ shipmentId: Type.String({ format: 'uuid' }) }) } }, async (request, reply) => {
    const shipment = await app.shipments.get(request.body.shipmentId);
    const label = await app.carrier.createLabel(shipment.id, shipment.postcode);
    request.log.info({ shipmentId: shipment.id }, 'label created');
    return reply.code(201).send(label);
  });
};

export default routes;
