export function exponentialBackoff(attempt: number): number {
  return Math.min(100 * 2 ** attempt, 5_000);
}

export const PAUSE_MS = 1_000;
