export async function wind(spot: string): Promise<number> {
  const res = await fetch(`${process.env.WIND_URL}/buoys/${encodeURIComponent(spot)}`, {
    signal: AbortSignal.timeout(2_000),
  });
  if (!res.ok) throw new Error(`wind service answered ${res.status}`);
  const { knots } = (await res.json()) as { knots: number };
  return knots;
}
