import test from 'node:test';
import assert from 'node:assert/strict';
import { loadTest } from '../src/load.js';

test('a truck of 41 tonnes fails the load test', () => {
  assert.equal(loadTest([10_000, 10_000, 11_000, 10_000]).passed, false);
});
