import { DataSource } from 'typeorm';
import { Keeper } from './keeper';

export const source = new DataSource({ type: 'postgres', url: process.env.DB, entities: [Keeper] });
export const join = (email: string, phone: string) => source.getRepository(Keeper).save({ email, phone });
