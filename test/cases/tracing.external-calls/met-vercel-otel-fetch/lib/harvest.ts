export interface Crop {
  name: string;
  crates: number;
}

export async function harvest(week: number): Promise<Crop[]> {
  const res = await fetch(`https://harvest.farm-box.example/weeks/${week}`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(3000),
  });
  if (!res.ok) throw new Error(`harvest answered ${res.status}`);
  return res.json();
}
