import { Agent, RetryAgent, setGlobalDispatcher } from 'undici';

const base = new Agent({ connect: { timeout: 1_000 }, headersTimeout: 2_000, bodyTimeout: 2_000 });

setGlobalDispatcher(
  new RetryAgent(base, { maxRetries: 3, minTimeout: 150, timeoutFactor: 2, methods: ['GET', 'HEAD'], statusCodes: [500, 502, 503, 504] }),
);
