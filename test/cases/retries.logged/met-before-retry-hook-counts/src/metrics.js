import { Counter, register } from 'prom-client';

export const repeated = new Counter({
  name: 'glider_club_upstream_repeats_total',
  help: 'Upstream calls that had to be made again',
  labelNames: ['host', 'reason'],
});

export { register };
