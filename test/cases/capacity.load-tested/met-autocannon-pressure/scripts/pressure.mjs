import autocannon from 'autocannon';

// Saturday evening brings about 350 requests per second; we want ten times that.
const GOAL = { perSecond: 3500, p99: 120, errors: 0 };

const result = await autocannon({
  url: process.env.TARGET ?? 'http://localhost:8080/latest',
  connections: 400,
  duration: 60,
});

const misses = [
  result.requests.average < GOAL.perSecond && `only ${result.requests.average}/s`,
  result.latency.p99 > GOAL.p99 && `p99 ${result.latency.p99} ms`,
  result.errors + result.non2xx > GOAL.errors && `${result.errors + result.non2xx} errors`,
].filter(Boolean);

console.log(JSON.stringify({ average: result.requests.average, p99: result.latency.p99, misses }));
process.exit(misses.length ? 1 : 0);
