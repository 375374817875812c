import { request } from 'undici';

const base = process.env.VENUE_URL ?? 'https://venues.example.net';

export interface SeatMap {
  rows: { label: string; free: number[] }[];
}

export async function fetchSeatMap(eventId: string): Promise<SeatMap> {
  const { statusCode, body } = await request(`${base}/events/${eventId}/seats`, {
    headersTimeout: 2000,
    bodyTimeout: 2000,
  });
  if (statusCode >= 400) throw new Error(`venue answered ${statusCode}`);
  return (await body.json()) as SeatMap;
}
