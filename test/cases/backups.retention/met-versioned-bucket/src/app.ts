import { Pool } from 'pg';
const pool = new Pool();
export const add = () => pool.query('insert into contacts (name) values ($1)', ['a']);
