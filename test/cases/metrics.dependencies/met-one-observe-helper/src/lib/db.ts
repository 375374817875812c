import { PrismaClient } from '@prisma/client';
import { observe } from './observe.js';

export const db = new PrismaClient().$extends({
  query: {
    $allModels: {
      $allOperations: ({ model, operation, args, query }) =>
        observe('postgres', `${model}.${operation}`, () => query(args)),
    },
  },
});
