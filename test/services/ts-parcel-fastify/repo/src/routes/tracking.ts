import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { Type } from '@sinclair/typebox';

const routes: FastifyPluginAsyncTypebox = async (app) => {
  app.get(
    '/:trackingNo',
    { schema: { params: Type.Object({ trackingNo: Type.String({ pattern: '^P[0-9A-Z]{6,12}$' }) }) } },
    async (request, reply) => {
      const scan = await app.shipments.track(request.params.trackingNo);
      return reply.header('cache-control', 'public, max-age=30').send(scan);
    },
  );
};

export default routes;
