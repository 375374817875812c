import { afterEach, expect, it, vi } from 'vitest';
import { venues } from '../src/clients/index.js';

vi.mock('../src/platform/redis.js', () => ({ redis: { get: async () => null, set: async () => 'OK' } }));
afterEach(() => vi.unstubAllGlobals());

it('asks again after a server error', async () => {
  const answers = [new Response('', { status: 503 }), Response.json({ id: 'v1', name: 'Hall', address: 'x' })];
  vi.stubGlobal('fetch', vi.fn(async () => answers.shift()));
  await expect(venues.byId('v1')).resolves.toMatchObject({ name: 'Hall' });
});
