import { Worker } from 'bullmq';
import Redis from 'ioredis';
import { request } from 'undici';
import policy from '../config/escalation-policy.json' with { type: 'json' };

const connection = new Redis(process.env.REDIS_URL, { maxRetriesPerRequest: null });

new Worker(
  'ticket-timers',
  async (job) => {
    const { ticketId, level } = job.data;
    const step = policy.levels[level];
    await request(`${process.env.TICKETS_URL}/tickets/${ticketId}/escalate`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ queue: step.queue }),
      bodyTimeout: 5000,
      headersTimeout: 5000,
    });
  },
  { connection, concurrency: 10 },
);
