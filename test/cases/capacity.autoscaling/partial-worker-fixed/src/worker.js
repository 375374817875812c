import { Worker } from 'bullmq';
import { translate } from './translate.js';

new Worker('subtitles', async (job) => translate(job.data), { connection: { host: 'redis' }, concurrency: 4 });
