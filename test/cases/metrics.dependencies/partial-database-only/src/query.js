import pg from 'pg';
import { Counter, Histogram } from 'prom-client';

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const seconds = new Histogram({ name: 'db_query_seconds', help: 'Query durations', labelNames: ['query'] });
const failures = new Counter({ name: 'db_query_failures_total', help: 'Failed queries', labelNames: ['query'] });

export async function query(name, sql, values) {
  const end = seconds.startTimer({ query: name });
  try {
    return (await pool.query(sql, values)).rows;
  } catch (err) {
    failures.inc({ query: name });
    throw err;
  } finally {
    end();
  }
}
