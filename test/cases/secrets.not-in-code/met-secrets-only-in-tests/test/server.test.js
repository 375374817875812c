const assert = require('node:assert');

const apiKey = 'Qm3x9-Lw7v_Rt2kZp8Hd5sBc';
it('signs', () => assert.ok(sign({ password: 'hunter2hunter2' }, apiKey)));
