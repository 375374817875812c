import postgres from 'postgres';

const warehouse = postgres({ host: process.env.WAREHOUSE_HOST, database: 'reporting', max: 3, connect_timeout: 3 });

export async function yearly(year: number): Promise<unknown> {
  return warehouse`SELECT month, cents FROM fee_totals WHERE year = ${year} ORDER BY month`;
}
