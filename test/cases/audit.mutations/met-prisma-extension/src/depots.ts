import { db } from './db';

export const add = (city: string) => db.depot.create({ data: { city } });
export const close = (id: string) => db.depot.update({ where: { id }, data: { closed: true } });
