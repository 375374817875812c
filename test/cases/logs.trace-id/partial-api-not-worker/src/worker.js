require('./tracing');
const pino = require('pino');
const { Worker } = require('bullmq');

const log = pino({ name: 'print-worker' });

const worker = new Worker(
  'prints',
  async (job) => {
    log.info({ job: job.id, size: job.data.size }, 'printing');
    const sheets = job.data.size === 'poster' ? 4 : 1;
    log.info({ job: job.id, sheets }, 'printed');
    return { sheets };
  },
  { connection: { url: process.env.REDIS_URL } },
);

worker.on('failed', (job, err) => log.error({ job: job?.id, err }, 'print failed'));
