import * as sql from './branches-sql';
import { briefly } from './briefly';

export const branches = {
  all: briefly(45, sql.all),
  one: briefly(45, sql.one),
};
