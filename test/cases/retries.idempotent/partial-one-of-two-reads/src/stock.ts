export async function coins(mint: string): Promise<{ name: string; grams: number }[]> {
  const res = await fetch(`${process.env.STOCK_URL}/mints/${mint}/coins`, { signal: AbortSignal.timeout(2_000) });
  if (!res.ok) throw new Error(`stock ${res.status}`);
  return (await res.json()) as { name: string; grams: number }[];
}
