import { Queue, QueueEvents } from 'bullmq';

const connection = { host: process.env.REDIS_HOST, port: 6379 };

export const MAX_WAIT_MS = 20_000;
export const pdfs = new Queue('pdfs', { connection });
export const finished = new QueueEvents('pdfs', { connection });
