const { Worker } = require('bullmq');
new Worker('claims', async (job) => ({ payout: job.data.cents * 0.8 }), { connection: { url: process.env.REDIS_URL } });
