const Queue = require('bull');
const got = require('got');

const letters = new Queue('letters', process.env.REDIS_URL, { defaultJobOptions: { attempts: 4, backoff: { type: 'exponential', delay: 2000 } } });

letters.process(async (job) => {
  await got.get(`https://print.example/letters/${job.data.id}`, { timeout: 4000 });
});
