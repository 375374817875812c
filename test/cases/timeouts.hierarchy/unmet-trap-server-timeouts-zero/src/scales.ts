const base = process.env.SCALES_URL;

export interface Weight {
  hive: string;
  kilograms: number;
}

export async function weigh(hive: string): Promise<Weight> {
  const response = await fetch(`${base}/hives/${encodeURIComponent(hive)}/weight`, {
    signal: AbortSignal.timeout(4000),
  });
  if (!response.ok) throw new Error(`scales answered ${response.status}`);
  return (await response.json()) as Weight;
}
