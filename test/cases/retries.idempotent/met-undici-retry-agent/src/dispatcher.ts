import { Agent, RetryAgent, setGlobalDispatcher } from 'undici';

setGlobalDispatcher(
  new RetryAgent(new Agent({ connectTimeout: 1000, headersTimeout: 2500, bodyTimeout: 2500 }), {
    maxRetries: 3,
    minTimeout: 200,
    maxTimeout: 2000,
    timeoutFactor: 2,
    methods: ['GET', 'HEAD', 'PUT', 'DELETE'],
    statusCodes: [500, 502, 503, 504],
  }),
);
