import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ShipmentService } from '../src/services/shipments';

test('tracking answers from the cache the second time', async () => {
  let calls = 0;
  const carrier = { lastScan: async () => ({ status: 'in-transit', hub: `LEJ${++calls}` }) };
  const service = new ShipmentService({} as never, carrier as never, {} as never);
  await service.track('PABC1234');
  const second = await service.track('PABC1234');
  assert.equal(calls, 1);
  assert.equal(second.hub, 'LEJ1');
});
