import { DataSource } from 'typeorm';

const source = new DataSource({ type: 'postgres' });
export const add = (name: string) => source.getRepository('boats').save({ name });
