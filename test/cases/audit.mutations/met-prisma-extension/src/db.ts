import { PrismaClient } from '@prisma/client';
import { currentUser } from './context';

const base = new PrismaClient();

export const db = base.$extends({
  query: {
    $allModels: {
      async $allOperations({ model, operation, args, query }) {
        const result = await query(args);
        if (/^(create|update|delete|upsert)/.test(operation)) {
          await base.auditLog.create({ data: { actorId: currentUser(), action: operation, entity: model, payload: args, at: new Date() } });
        }
        return result;
      },
    },
  },
});
