export async function stock(plant) {
  const res = await fetch(`${process.env.STOCK_URL}/plants/${plant}`, { signal: AbortSignal.timeout(1_500) });
  if (!res.ok) throw new Error(`stock ${res.status}`);
  return res.json();
}
