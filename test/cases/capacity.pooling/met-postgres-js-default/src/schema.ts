import { integer, pgTable, serial, text } from 'drizzle-orm/pg-core';
export const bottles = pgTable('bottles', { id: serial('id').primaryKey(), name: text('name'), year: integer('year') });
