import { setTimeout as sleep } from 'node:timers/promises';
import { request } from 'undici';

const get = async (path) => (await request(`${process.env.SUPPLIER_URL}${path}`, { signal: AbortSignal.timeout(5_000) })).body.json();

export async function importTyres(store) {
  const { id } = await get('/exports/new');
  let job = await get(`/exports/${id}`);
  while (job.state !== 'ready') {
    await sleep(2_000);
    job = await get(`/exports/${id}`);
  }
  store.replace(await get(`/exports/${id}/rows`));
}
