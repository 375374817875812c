import { DataSource } from 'typeorm';
import { AuditEntry, Depot } from './entities';
import { Trail } from './subscriber';

export const source = new DataSource({ type: 'postgres', entities: [Depot, AuditEntry], subscribers: [Trail] });

export const add = (city: string) => source.getRepository(Depot).save({ city });
export const drop = (id: number) => source.getRepository(Depot).delete(id);
