import { metrics } from '@opentelemetry/api';
import { LRUCache } from 'lru-cache';
import type { CarrierClient, GeoClient } from '../clients/http';
import { asActor, type Db } from '../plugins/db';
import { NotFound } from '../plugins/errors';

const meter = metrics.getMeter('parcel');
const booked = meter.createCounter('parcel.shipments.booked', { description: 'Shipments booked by merchants' });
const delivered = meter.createCounter('parcel.shipments.delivered', { description: 'Shipments delivered' });

export interface NewShipment {
  recipientName: string;
  recipientEmail: string;
  recipientPhone: string;
  street: string;
  postcode: string;
}

export class ShipmentService {
  private readonly scans = new LRUCache<string, { status: string; hub: string }>({ max: 20_000, ttl: 45_000 });

  constructor(private readonly db: Db, private readonly carrier: CarrierClient, private readonly geo: GeoClient) {}

  async track(trackingNo: string) {
    const cached = this.scans.get(trackingNo);
    if (cached) return cached;
    const scan = await this.carrier.lastScan(trackingNo);
    this.scans.set(trackingNo, scan);
    return scan;
  }

  async book(merchantId: string, actor: string, input: NewShipment) {
    const { valid } = await this.geo.validatePostcode(input.postcode);
    if (!valid) throw Object.assign(new Error('postcode unknown'), { statusCode: 422 });
    const row = await asActor(this.db, actor, (trx) =>
      trx
        .insertInto('shipments')
        .values({
          merchant_id: merchantId,
          tracking_no: `P${Date.now().toString(36).toUpperCase()}`,
          status: 'booked',
          recipient_name: input.recipientName,
          recipient_email: input.recipientEmail,
          recipient_phone: input.recipientPhone,
          street: input.street,
          postcode: input.postcode,
        })
        .returning(['id', 'tracking_no'])
        .executeTakeFirstOrThrow(),
    );
    booked.add(1);
    return row;
  }

  async get(id: string) {
    const row = await this.db.selectFrom('shipments').selectAll().where('id', '=', id).executeTakeFirst();
    if (!row) throw new NotFound('shipment not found');
    return row;
  }

  list(merchantId: string) {
    return this.db.selectFrom('shipments').selectAll().where('merchant_id', '=', merchantId).limit(200).execute();
  }

  async setStatus(trackingNo: string, status: string, actor: string): Promise<void> {
    await asActor(this.db, actor, (trx) =>
      trx.updateTable('shipments').set({ status }).where('tracking_no', '=', trackingNo).execute(),
    );
    this.scans.delete(trackingNo);
    if (status === 'delivered') delivered.add(1);
  }

  async setCallback(merchantId: string, callbackUrl: string): Promise<void> {
    await this.db.updateTable('merchants').set({ callback_url: callbackUrl }).where('id', '=', merchantId).execute();
  }
}
