import pRetry from 'p-retry';

export const part = (no) => pRetry(async () => {
  const res = await fetch(`${process.env.PARTS_URL}/parts/${no}`, { signal: AbortSignal.timeout(1_500) });
  if (!res.ok) throw new Error(`parts ${res.status}`);
  return res.json();
}, { retries: 3, factor: 2, minTimeout: 200 });
