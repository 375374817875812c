import pino from 'pino';
import { Sequelize } from 'sequelize';

export const log = pino();
export const sequelize = new Sequelize(process.env.DATABASE_URL!, { logging: false });

export async function timed<T>(name: string, work: () => Promise<T>): Promise<T> {
  const start = performance.now();
  try {
    return await work();
  } finally {
    log.info({ name, durationMs: Math.round(performance.now() - start) }, 'timed');
  }
}
