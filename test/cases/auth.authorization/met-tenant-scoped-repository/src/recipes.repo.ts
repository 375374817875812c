import type { Knex } from 'knex';

export const recipesOf = (db: Knex, me: string) => {
  const mine = () => db('recipes').where({ owner: me });
  return {
    all: () => mine().select('id', 'title'),
    one: (id: string) => mine().where({ id }).first(),
    change: (id: string, title: string) => mine().where({ id }).update({ title }),
    drop: (id: string) => mine().where({ id }).del(),
  };
};
