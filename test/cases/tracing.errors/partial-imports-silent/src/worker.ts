import './tracing';
import { Queue, Worker } from 'bullmq';
import { germination } from './germination';
import { intake } from './intake';

const connection = { url: process.env.REDIS_URL };
const reports = new Queue('reports', { connection });

new Worker('germination', germination(reports), { connection });
new Worker('intake', intake(reports), { connection });
