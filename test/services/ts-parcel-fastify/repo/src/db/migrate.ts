import { promises as fs } from 'node:fs';
import path from 'node:path';
import { FileMigrationProvider, Migrator } from 'kysely';
import pino from 'pino';
import type { Config } from '../config';
import { loggerOptions } from '../logging';
import { createDb } from '../plugins/db';

const log = pino(loggerOptions).child({ component: 'migrate' });

async function main(): Promise<void> {
  const db = createDb(process.env as unknown as Config);
  const migrator = new Migrator({
    db,
    provider: new FileMigrationProvider({ fs, path, migrationFolder: path.join(__dirname, 'migrations') }),
  });
  const startedAt = process.hrtime.bigint();
  const { error, results = [] } = await migrator.migrateToLatest();
  const durationMs = Number(process.hrtime.bigint() - startedAt) / 1e6;
  for (const result of results) {
    log.info({ migration: result.migrationName, direction: result.direction, status: result.status }, 'migration');
  }
  await db.destroy();
  if (error) {
    log.error({ err: error, durationMs }, 'migrations failed');
    process.exit(1);
  }
  log.info({ applied: results.length, durationMs }, 'migrations finished');
}

void main();
