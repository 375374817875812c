import pg from 'pg';

export const db = new pg.Pool({ max: 10 });
