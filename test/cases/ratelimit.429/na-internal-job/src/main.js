import cron from 'node-cron';
import { removeExpired } from './remove-expired.js';

cron.schedule('15 2 * * *', async () => {
  const n = await removeExpired(30);
  console.log(JSON.stringify({ msg: 'cleanup done', removed: n }));
});
