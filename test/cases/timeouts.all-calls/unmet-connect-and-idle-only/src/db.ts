import pg from 'pg';
import { settings } from './settings.js';

export const pool = new pg.Pool({
  connectionString: settings.db.url,
  connectionTimeoutMillis: settings.db.connectTimeout,
  idleTimeoutMillis: settings.db.idleTimeout,
});
