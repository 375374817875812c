const CircuitBreaker = require('opossum');
const log = require('pino')();

async function lookup(passport) {
  const res = await fetch(`https://embassy.example/visas/${passport}`);
  if (!res.ok) throw new Error(`embassy ${res.status}`);
  return res.json();
}

const breaker = new CircuitBreaker(lookup, { timeout: 5000, resetTimeout: 30000 });
breaker.on('open', () => log.warn({ dependency: 'embassy' }, 'circuit open'));
breaker.on('close', () => log.info({ dependency: 'embassy' }, 'circuit closed'));
module.exports = breaker;
