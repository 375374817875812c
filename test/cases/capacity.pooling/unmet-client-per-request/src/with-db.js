import pg from 'pg';

export async function withDb(work) {
  const client = new pg.Client({
    host: 'postgres.data.svc.cluster.local',
    port: 5432,
    database: 'archive',
    user: 'archive',
    password: process.env.PGPASSWORD,
  });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
