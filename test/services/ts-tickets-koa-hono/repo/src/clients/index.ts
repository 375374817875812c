import { env } from '../platform/env.js';
import { log } from '../platform/log.js';
import { redis } from '../platform/redis.js';
import { JsonClient } from './base.js';

class PaymentsClient extends JsonClient {
  constructor() {
    super('payments', { baseUrl: env.PAYMENTS_URL, timeoutMs: 5_000, headers: { authorization: `Bearer ${env.paymentsKey}` } });
  }

  capture(orderId: string, amountCents: number, source: string): Promise<{ id: string }> {
    return this.post('/v1/captures', { reference: orderId, amount: amountCents, source }, { 'idempotency-key': orderId });
  }

  refund(paymentId: string): Promise<{ id: string }> {
    return this.post(`/v1/captures/${paymentId}/refund`, {}, { 'idempotency-key': `refund-${paymentId}` });
  }
}

export interface Venue {
  id: string;
  name: string;
  address: string;
}

class VenuesClient extends JsonClient {
  constructor() {
    super('venues', { baseUrl: env.VENUES_URL, timeoutMs: 2_000 });
  }

  async byId(id: string): Promise<Venue> {
    try {
      const venue = await this.get<Venue>(`/venues/${id}`);
      await redis.set(`venue:last:${id}`, JSON.stringify(venue), 'EX', 86_400);
      return venue;
    } catch (err) {
      const last = await redis.get(`venue:last:${id}`);
      if (!last) throw err;
      log().warn('venue served from the last known copy', { venueId: id });
      return JSON.parse(last) as Venue;
    }
  }
}

class MailClient extends JsonClient {
  constructor() {
    super('mail', { baseUrl: env.MAIL_URL, timeoutMs: 4_000, headers: { 'x-postmark-server-token': env.mailToken } });
  }

  template(to: string, alias: string, model: object): Promise<unknown> {
    return this.post('/email/withTemplate', { From: 'tickets@stagedoor.example', To: to, TemplateAlias: alias, TemplateModel: model });
  }
}

export const payments = new PaymentsClient();
export const venues = new VenuesClient();
export const mail = new MailClient();
