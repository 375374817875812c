const { once } = require('node:events');
const path = require('node:path');
const { Worker } = require('node:worker_threads');
const cron = require('node-cron');

async function rollup() {
  const worker = new Worker(path.join(__dirname, 'rollup-thread.js'));
  const [code] = await once(worker, 'exit');
  if (code !== 0) throw new Error(`roll-up ended with ${code}`);
}

exports.schedule = () => cron.schedule('30 1 * * *', () => rollup().catch((err) => console.error(err)));
