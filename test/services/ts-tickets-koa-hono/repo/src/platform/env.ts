import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const dir = process.env.SECRETS_DIR ?? '/var/secrets';

function fromFile(name: string): string | undefined {
  const file = path.join(dir, name);
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}

const LOCAL_KEY = 'local-development-key-not-for-use';
const LOCAL_DB = 'postgresql://tickets:tickets@localhost:5432/tickets';

const schema = z
  .object({
    NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
    PORT: z.coerce.number().default(3000),
    REDIS_HOST: z.string().default('localhost'),
    PAYMENTS_URL: z.string().url().default('https://api.cashbox.example'),
    VENUES_URL: z.string().url().default('http://venues.venues.svc.cluster.local'),
    MAIL_URL: z.string().url().default('https://api.postmarkapp.com'),
    databaseUrl: z.string().default(LOCAL_DB),
    jwtKey: z.string().default(LOCAL_KEY),
    jwtPreviousKey: z.string().optional(),
    paymentsKey: z.string().default('local'),
    mailToken: z.string().default('local'),
  })
  .superRefine((env, ctx) => {
    if (env.NODE_ENV !== 'production') return;
    for (const name of ['databaseUrl', 'jwtKey', 'paymentsKey', 'mailToken'] as const) {
      if ([LOCAL_KEY, LOCAL_DB, 'local'].includes(env[name])) {
        ctx.addIssue({ code: 'custom', path: [name], message: 'must be provided in production' });
      }
    }
  });

export const env = schema.parse({
  ...process.env,
  databaseUrl: fromFile('database-url'),
  jwtKey: fromFile('jwt-key'),
  jwtPreviousKey: fromFile('jwt-key-previous'),
  paymentsKey: fromFile('payments-key'),
  mailToken: fromFile('mail-token'),
});
