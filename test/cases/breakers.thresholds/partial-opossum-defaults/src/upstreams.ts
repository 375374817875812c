import CircuitBreaker from 'opossum';

async function getJson(url: string): Promise<unknown> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2500) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}

export const departures = new CircuitBreaker((stop: string) =>
  getJson(`${process.env.DEPARTURES_URL}/stops/${stop}`),
);

export const disruptions = new CircuitBreaker((line: string) =>
  getJson(`${process.env.DISRUPTIONS_URL}/lines/${line}`),
);
