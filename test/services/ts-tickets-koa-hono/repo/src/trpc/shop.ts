import { TRPCError } from '@trpc/server';
import { z } from 'zod';
import { mail, payments, venues } from '../clients/index.js';
import { db } from '../platform/db.js';
import { log } from '../platform/log.js';
import { ordersCompleted } from '../platform/metrics.js';
import { cached, redis } from '../platform/redis.js';
import { adminProcedure, publicProcedure, router, userProcedure } from './trpc.js';

const id = z.string().uuid();
const attendee = z.object({ name: z.string().max(120), email: z.string().email(), phone: z.string().max(30).optional() });

async function own(orderId: string, userId: string) {
  const order = await db.order.findFirst({ where: { id: orderId, userId }, include: { attendees: true } });
  if (!order) throw new TRPCError({ code: 'NOT_FOUND' });
  return order;
}

export const events = router({
  upcoming: publicProcedure.query(() =>
    cached('events:upcoming', 30, () => db.event.findMany({ where: { startsAt: { gt: new Date() } }, orderBy: { startsAt: 'asc' }, take: 100 })),
  ),

  byId: publicProcedure.input(z.object({ id })).query(({ input }) =>
    cached(`events:${input.id}`, 30, async () => {
      const event = await db.event.findUniqueOrThrow({ where: { id: input.id } });
      return { ...event, venue: await venues.byId(event.venueId) };
    }),
  ),

  create: adminProcedure
    .input(z.object({ title: z.string(), venueId: z.string(), startsAt: z.coerce.date(), capacity: z.number().int().positive() }))
    .mutation(async ({ input }) => {
      const event = await db.event.create({ data: input });
      await redis.del('events:upcoming');
      log().info('event created', { eventId: event.id });
      return event;
    }),
});

export const orders = router({
  hold: userProcedure
    .input(z.object({ eventId: id, totalCents: z.number().int(), attendees: z.array(attendee).min(1).max(8) }))
    .mutation(({ ctx, input }) =>
      db.order.create({
        data: {
          userId: ctx.session.userId,
          eventId: input.eventId,
          totalCents: input.totalCents,
          heldUntil: new Date(Date.now() + 600_000),
          attendees: { create: input.attendees },
        },
      }),
    ),

  get: userProcedure.input(z.object({ id })).query(({ ctx, input }) => own(input.id, ctx.session.userId)),

  pay: userProcedure.input(z.object({ id, source: z.string() })).mutation(async ({ ctx, input }) => {
    const order = await own(input.id, ctx.session.userId);
    if (order.status !== 'held') throw new TRPCError({ code: 'CONFLICT' });
    const payment = await payments.capture(order.id, order.totalCents, input.source);
    await db.order.update({ where: { id: order.id }, data: { status: 'paid', paymentId: payment.id } });
    ordersCompleted.inc({ channel: ctx.session.role });
    log().info('order paid', { orderId: order.id, totalCents: order.totalCents });
    try {
      await mail.template(order.attendees[0].email, 'tickets', { orderId: order.id });
    } catch (err) {
      log().warn('ticket mail not sent', { orderId: order.id, reason: (err as Error).message });
    }
    return { id: order.id, status: 'paid' };
  }),

  refund: adminProcedure.input(z.object({ id })).mutation(async ({ input }) => {
    const order = await db.order.findUniqueOrThrow({ where: { id: input.id } });
    if (!order.paymentId) throw new TRPCError({ code: 'CONFLICT' });
    await payments.refund(order.paymentId);
    log().info('order refunded', { orderId: order.id });
    return db.order.update({ where: { id: order.id }, data: { status: 'refunded' } });
  }),
});
