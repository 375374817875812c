import { pino } from 'pino';
import { fetchRates } from './rates.js';
import { save } from './save.js';

const log = pino();

try {
  const rates = await fetchRates();
  await save(rates);
  log.info({ count: rates.length }, 'rates saved');
} catch (err) {
  log.error({ err }, 'rates not saved');
  process.exitCode = 1;
}
