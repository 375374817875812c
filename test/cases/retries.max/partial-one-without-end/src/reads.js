import pRetry from 'p-retry';

async function get(url) {
  const res = await fetch(url, { signal: AbortSignal.timeout(1_500) });
  if (!res.ok) throw new Error(`${url}: ${res.status}`);
  return res.json();
}

export const spice = (id) => pRetry(() => get(`${process.env.CATALOGUE_URL}/spices/${id}`), { retries: 4, minTimeout: 150 });

export const duty = (code) => pRetry(() => get(`${process.env.CUSTOMS_URL}/tariff/${code}`), { retries: Infinity, minTimeout: 300, maxTimeout: 5_000 });
