import { Worker } from 'bullmq';
import { send } from './mail.js';

new Worker('mails', (job) => send(job.data), { connection: { url: process.env.REDIS_URL }, concurrency: 5 });
