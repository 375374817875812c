import { Gauge, Registry } from 'prom-client';

export const registry = new Registry();

new Gauge({
  name: 'quiz_night_memory_bytes',
  help: 'Memory of the process',
  labelNames: ['kind'],
  registers: [registry],
  collect() {
    const { heapUsed, rss } = process.memoryUsage();
    this.set({ kind: 'heap' }, heapUsed);
    this.set({ kind: 'rss' }, rss);
  },
});
