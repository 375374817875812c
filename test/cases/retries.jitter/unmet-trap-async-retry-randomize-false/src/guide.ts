import { retrying } from './retrying.js';

export interface Track {
  exhibit: string;
  language: string;
  url: string;
}

export function track(exhibit: string, language: string): Promise<Track> {
  return retrying(`track ${exhibit}`, async () => {
    const response = await fetch(`${process.env.MEDIA_URL}/tracks/${exhibit}/${language}`, {
      signal: AbortSignal.timeout(2500),
    });
    if (!response.ok) throw new Error(`media answered ${response.status}`);
    return (await response.json()) as Track;
  });
}
