import { PrismaClient } from '@prisma/client';
import { fieldEncryptionExtension } from 'prisma-field-encryption';
import { env } from './env.js';
import { scope } from './log.js';

function bounded(raw: string): string {
  const url = new URL(raw);
  const settings = {
    connection_limit: '12',
    pool_timeout: '3',
    connect_timeout: '3',
    socket_timeout: '8',
    options: '-c statement_timeout=5000 -c lock_timeout=2000',
  };
  for (const [name, value] of Object.entries(settings)) url.searchParams.set(name, value);
  return url.toString();
}

export const base = new PrismaClient({
  datasourceUrl: bounded(env.databaseUrl),
  transactionOptions: { maxWait: 2_000, timeout: 6_000 },
});

const MUTATIONS = new Set(['create', 'createMany', 'update', 'updateMany', 'upsert', 'delete', 'deleteMany']);

export const db = base.$extends(fieldEncryptionExtension()).$extends({
  name: 'audit',
  query: {
    $allModels: {
      async $allOperations({ model, operation, args, query }) {
        const result: any = await query(args);
        if (model !== 'AuditEntry' && MUTATIONS.has(operation)) {
          const { data, where } = args as { data?: object; where?: { id?: string } };
          await base.auditEntry.create({
            data: {
              actor: scope()?.userId ?? 'system',
              action: operation,
              model,
              objectId: result?.id ?? where?.id ?? null,
              fields: Object.keys(data ?? {}),
            },
          });
        }
        return result;
      },
    },
  },
});
