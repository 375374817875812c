import { Agent, RetryAgent, setGlobalDispatcher } from 'undici';

const agent = new Agent({ headersTimeout: 2000, bodyTimeout: 2000, connect: { timeout: 1000 } });

setGlobalDispatcher(new RetryAgent(agent, { maxRetries: 3, minTimeout: 200, maxTimeout: 5000 }));
