const { within, carry } = require('./within');
const { Queue, Worker } = require('bullmq');
const log = require('pino')();

const connection = { url: process.env.REDIS_URL };
const invoices = new Queue('invoices', { connection });

const auction = new Worker(
  'auctions',
  (job) =>
    within('settle auction', job.data.carrier, async () => {
      const { lot, bids } = job.data;
      if (bids.length === 0) throw new Error(`lot ${lot} has no bids`);
      const top = bids.reduce((a, b) => (b.cents > a.cents ? b : a));
      await invoices.add('invoice', { lot, buyer: top.buyer, cents: top.cents, carrier: carry() });
    }),
  { connection },
);

const invoice = new Worker(
  'invoices',
  (job) =>
    within('write invoice', job.data.carrier, async () => {
      if (!(job.data.cents > 0)) throw new RangeError('an invoice needs a price');
      log.info({ lot: job.data.lot, cents: job.data.cents }, 'invoice written');
    }),
  { connection },
);

for (const worker of [auction, invoice]) worker.on('failed', (job, err) => log.error({ job: job?.id, err }, 'job failed'));
