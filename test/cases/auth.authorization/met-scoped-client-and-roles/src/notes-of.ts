import { PrismaClient } from '@prisma/client';

export const everything = new PrismaClient();

export const notesOf = (ownerId: string) =>
  everything.$extends({
    query: {
      note: {
        $allOperations({ args, query }: any) {
          args.where = { AND: [args.where ?? {}, { ownerId }] };
          return query(args);
        },
      },
    },
  });
