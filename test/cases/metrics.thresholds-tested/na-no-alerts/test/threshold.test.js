import test from 'node:test';
import assert from 'node:assert/strict';
import { needsWater } from '../src/threshold.js';

test('alerts the gardener below the threshold', () => {
  assert.equal(needsWater({ moisture: 0.1 }), true);
  assert.equal(needsWater({ moisture: 0.4 }), false);
});
