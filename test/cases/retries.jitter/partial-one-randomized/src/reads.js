import pRetry from 'p-retry';

const get = async (url) => {
  const res = await fetch(url, { signal: AbortSignal.timeout(1_500) });
  if (!res.ok) throw new Error(`${url}: ${res.status}`);
  return res.json();
};

export const venue = (id) => pRetry(() => get(`${process.env.VENUES_URL}/venues/${id}`), { retries: 3, minTimeout: 200, randomize: true });
export const artist = (id) => pRetry(() => get(`${process.env.ARTISTS_URL}/artists/${id}`), { retries: 3, minTimeout: 200 });
