import pRetry from 'p-retry';

async function json(url) {
  const res = await fetch(url, { signal: AbortSignal.timeout(2000) });
  if (!res.ok) throw new Error(`${res.status} from ${url}`);
  return res.json();
}

export const toy = (id) => json(`http://catalogue.toys.svc.cluster.local/toys/${id}`);

export const recall = (ean) =>
  pRetry(() => json(`https://recalls.produktsicherheit.info/ean/${ean}`), {
    retries: 3,
    minTimeout: 300,
    factor: 2,
    randomize: false,
  });
