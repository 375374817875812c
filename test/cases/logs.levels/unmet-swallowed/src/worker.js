const { Worker } = require('bullmq');
const log = require('pino')();
const { send } = require('./mail');
const { couponFor, markSent } = require('./coupons');

new Worker(
  'coupons',
  async (job) => {
    let coupon;
    try {
      coupon = await couponFor(job.data.customer);
    } catch {
      return;
    }
    await send(coupon);
    await markSent(coupon._id).catch(() => {});
    log.info({ job: job.id }, 'coupon job done');
  },
  { connection: { url: process.env.REDIS_URL } },
);

log.info('coupon-mailer up');
