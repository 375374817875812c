import { Gauge, Registry } from 'prom-client';

export const register = new Registry();

new Gauge({
  name: 'poem_api_heap_used_bytes',
  help: 'Used heap of the process',
  registers: [register],
  collect() {
    this.set(process.memoryUsage().heapUsed);
  },
});
