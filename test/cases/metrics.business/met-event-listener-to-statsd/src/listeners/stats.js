import { StatsD } from 'hot-shots';
import { bus } from '../bus.js';

export function listen() {
  const stats = new StatsD({ host: process.env.DD_AGENT_HOST, prefix: 'evening_school.' });
  bus.on('enrolled', ({ course, fee }) => {
    stats.increment('enrolments', 1, { course });
    stats.distribution('enrolment_fee_cents', fee, { course });
  });
}
