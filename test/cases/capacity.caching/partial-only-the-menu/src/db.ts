import { Pool } from 'pg';

export const pool = new Pool({ max: 10, statement_timeout: 3000 });
