import autocannon from 'autocannon';
const result = await autocannon({ url: 'http://localhost:8080/items/1', connections: 200, duration: 30 });
if (result.latency.p99 > 250 || result.errors > 0) {
  console.error('too slow', result.latency.p99);
  process.exit(1);
}
