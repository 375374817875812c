const test = require('node:test');
const assert = require('node:assert');
const { format } = require('../src/price');

test('formats cents', () => assert.equal(format(1250), 'CHF 12.50'));
