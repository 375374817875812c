import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { payments } from './helpers/payment-counter.mjs';

test('a payment is charged', async () => {
  const acquirer = createServer((req, res) => {
    res.setHeader('content-type', 'application/json');
    res.end('{"id":"c1"}');
  }).listen(0);
  process.env.ACQUIRER_URL = `http://127.0.0.1:${acquirer.address().port}`;
  const { pay } = await import('../src/pay.js');
  const paid = await pay('tok', 300);
  payments.inc({ result: 'ok' });
  acquirer.close();
  expect(paid).toEqual({ id: 'c1', cents: 300 });
});
