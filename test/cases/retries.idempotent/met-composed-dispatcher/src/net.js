import { Agent, interceptors, setGlobalDispatcher } from 'undici';
setGlobalDispatcher(new Agent().compose(interceptors.retry({ maxRetries: 2, minTimeout: 100 })));
