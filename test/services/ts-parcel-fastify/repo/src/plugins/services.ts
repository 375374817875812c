import fp from 'fastify-plugin';
import { CarrierClient, GeoClient } from '../clients/http';
import { ShipmentService } from '../services/shipments';

declare module 'fastify' {
  interface FastifyInstance {
    shipments: ShipmentService;
    carrier: CarrierClient;
  }
}

export default fp(async (app) => {
  const carrier = new CarrierClient(app.config.CARRIER_URL, app.config.CARRIER_SIGNING_KEY);
  const geo = new GeoClient(app.config.GEO_URL);
  app.decorate('carrier', carrier);
  app.decorate('shipments', new ShipmentService(app.db, carrier, geo));
  app.addHook('onClose', async () => {
    await Promise.all([carrier.close(), geo.close()]);
  });
});
