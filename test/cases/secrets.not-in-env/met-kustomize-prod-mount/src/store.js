import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';

const dir = process.env.CREDENTIALS_DIR ?? '/etc/regatta/credentials';

export const pool = new pg.Pool({
  host: process.env.PGHOST,
  user: 'regatta',
  database: 'results',
  max: 10,
  password: async () => (await readFile(join(dir, 'pg'), 'utf8')).trim(),
});
