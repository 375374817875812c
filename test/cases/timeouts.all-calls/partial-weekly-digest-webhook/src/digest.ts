import got from 'got';
import cron from 'node-cron';
import { plotsOf } from './plots.js';

export function scheduleDigest(): void {
  cron.schedule('0 7 * * 1', async () => {
    const plots = await plotsOf('north');
    await got.post(process.env.DIGEST_WEBHOOK!, { json: { text: `${plots.length} plots in use` } });
  });
}
