import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dependencySeconds, timed } from '../src/lib/timed.js';

test('records failures', async () => {
  await assert.rejects(timed('postgres', () => Promise.reject(new Error('down'))));
  const { values } = await dependencySeconds.get();
  assert.ok(values.some((v) => v.labels.ok === 'no'));
});
