import test from 'node:test';
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { load } from '../src/load.js';

test('load reads the port', () => {
  writeFileSync('/tmp/settings.yaml', 'port: 8080\n');
  assert.equal(load('/tmp/settings.yaml').port, 8080);
});
