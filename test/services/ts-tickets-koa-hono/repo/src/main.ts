import { serve } from '@hono/node-server';
import { trpcServer } from '@hono/trpc-server';
import { SpanStatusCode, trace } from '@opentelemetry/api';
import { getHTTPStatusCodeFromError } from '@trpc/server/http';
import { Hono } from 'hono';
import { requestId } from 'hono/request-id';
import { secureHeaders } from 'hono/secure-headers';
import { timeout } from 'hono/timeout';
import { holdsJob } from './jobs/holds.js';
import { base } from './platform/db.js';
import { env } from './platform/env.js';
import { log, withScope } from './platform/log.js';
import { registry } from './platform/metrics.js';
import { accounts } from './trpc/accounts.js';
import { events, orders } from './trpc/shop.js';
import { createContext, router } from './trpc/trpc.js';

const appRouter = router({ accounts, events, orders });
export type AppRouter = typeof appRouter;

const app = new Hono<{ Variables: { requestId: string } }>();

app.use(secureHeaders());
app.use(requestId());
app.use((c, next) => withScope(c.get('requestId'), next));

app.get('/healthz', (c) => c.json({ ok: true }));
app.get('/metrics', async (c) => c.text((await registry.metrics()) + (await base.$metrics.prometheus())));

app.use('/trpc/*', timeout(25_000));
app.use(
  '/trpc/*',
  trpcServer({
    router: appRouter,
    createContext: (_options, c) => createContext(c.req.header('authorization')),
    onError: ({ error, path }) => {
      if (getHTTPStatusCodeFromError(error) < 500) return;
      const cause = error.cause ?? error;
      log().error('procedure failed', { path, name: cause.name, message: cause.message, stack: cause.stack });
      const span = trace.getActiveSpan();
      span?.recordException(cause);
      span?.setStatus({ code: SpanStatusCode.ERROR, message: cause.message });
    },
  }),
);

const job = holdsJob();
const server = serve({
  fetch: app.fetch,
  port: env.PORT,
  serverOptions: { requestTimeout: 30_000, headersTimeout: 10_000, keepAliveTimeout: 65_000 },
});
log().info('listening', { port: env.PORT });

process.once('SIGTERM', () => {
  job.stop();
  server.close(() => void base.$disconnect());
});
