import CircuitBreaker from 'opossum';

const options = { timeout: 2_000, errorThresholdPercentage: 50, resetTimeout: 15_000 };

async function get(url) {
  const res = await fetch(url, { signal: AbortSignal.timeout(1_800) });
  if (!res.ok) throw new Error(`${url}: ${res.status}`);
  return res.json();
}

export const reviews = new CircuitBreaker((villa) => get(`${process.env.REVIEWS_URL}/villas/${villa}`), options);
export const availability = new CircuitBreaker((villa, week) => get(`${process.env.WEEKS_URL}/villas/${villa}/${week}`), options);
