import { PrismaClient } from '@prisma/client';
import { stopwatch } from './stopwatch';

export const store = new PrismaClient().$extends({
  query: {
    async $allOperations({ model, operation, args, query }) {
      const stop = stopwatch('postgres', `${model}.${operation}`);
      try {
        const result = await query(args);
        stop('ok');
        return result;
      } catch (err) {
        stop('error');
        throw err;
      }
    },
  },
});
