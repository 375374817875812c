import CircuitBreaker from 'opossum';

const options = { timeout: 3000, errorThresholdPercentage: 50, resetTimeout: 20000, volumeThreshold: 8 };

async function getJson<T>(url: string): Promise<T> {
  const response = await fetch(url, { signal: AbortSignal.timeout(2500) });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as T;
}

export interface Review {
  stars: number;
  text: string;
}

export const reviews = new CircuitBreaker(
  (cottage: string) => getJson<Review[]>(`${process.env.REVIEWS_URL}/cottages/${cottage}`),
  { ...options, name: 'reviews' },
);
reviews.fallback(() => []);

export const availability = new CircuitBreaker(
  (cottage: string) => getJson<string[]>(`${process.env.CALENDAR_URL}/cottages/${cottage}/free`),
  { ...options, name: 'availability' },
);
