import build from 'knex';

export const knex = build({ client: 'pg', connection: process.env.DATABASE_URL, pool: { min: 1, max: 8 } });
