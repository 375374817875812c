const Queue = require('bull');
const got = require('got');

const letters = new Queue('letters', process.env.REDIS_URL, { defaultJobOptions: { attempts: 4, backoff: 30000 } });

letters.process(async (job) => {
  await got.get(`https://print.example/letters/${job.data.id}`, { timeout: 4000 });
});
