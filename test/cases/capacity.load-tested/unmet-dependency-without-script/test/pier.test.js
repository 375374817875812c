import test from 'node:test';
import assert from 'node:assert/strict';

test('a pier is one capital letter', () => {
  assert.match('C', /^[A-Z]$/);
});
