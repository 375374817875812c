import { bench, run } from 'mitata';
bench('parse', () => JSON.parse('{"a": 1}'));
await run();
