import autocannon from 'autocannon';

const PEAK_RPS = 120;
const budget = { p99: 250, errors: 0 };

const result = await autocannon({
  url: `${process.env.TARGET}/coupons/SPRING`,
  connections: 200,
  overallRate: PEAK_RPS * 10,
  duration: 60,
});

console.table({ rps: result.requests.average, p99: result.latency.p99, errors: result.errors, non2xx: result.non2xx });
if (result.latency.p99 > budget.p99 || result.errors + result.non2xx > budget.errors) process.exit(1);
