const { Worker } = require('bullmq');
const Redis = require('ioredis');
const winston = require('winston');
const { render } = require('./render');

const log = winston.createLogger({ format: winston.format.json(), transports: [new winston.transports.Console()] });
const connection = new Redis(process.env.REDIS_URL, { maxRetriesPerRequest: null });

const worker = new Worker('payslips', async (job) => render(job.data), { connection, concurrency: 4 });
worker.on('completed', (job) => log.info('payslip done', { job: job.id }));
worker.on('failed', (job, err) => log.error('payslip failed', { job: job && job.id, message: err.message }));

process.on('SIGTERM', () => worker.close().then(() => process.exit(0)));
