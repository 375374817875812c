import { promises as fs } from 'fs';
import * as path from 'path';
import { Kysely, Migrator, FileMigrationProvider } from 'kysely';
import pino from 'pino';

const logger = pino();

export async function migrate(db: Kysely<any>) {
  const migrator = new Migrator({ db, provider: new FileMigrationProvider({ fs, path, migrationFolder: 'migrations' }) });
  const { error, results } = await migrator.migrateToLatest();
  if (error) {
    logger.error({ err: error }, 'migrations failed');
    process.exit(1);
  }
}
