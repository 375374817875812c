import { guard } from './resilience.js';

const policy = guard();

export interface Part {
  instrument: string;
  pages: number;
}

export function parts(work: string): Promise<Part[]> {
  return policy.execute(async ({ signal }) => {
    const response = await fetch(`${process.env.SCORES_URL}/works/${work}/parts`, { signal });
    if (!response.ok) throw new Error(`scores answered ${response.status}`);
    return (await response.json()) as Part[];
  });
}
