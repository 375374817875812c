import pg from 'pg';

export const pool = new pg.Pool({
  connectionString: process.env.DATABASE_URL,
  max: 8,
  connectionTimeoutMillis: 1_500,
  query_timeout: 4_000,
  options: '-c lock_timeout=1000 -c statement_timeout=4000',
});
