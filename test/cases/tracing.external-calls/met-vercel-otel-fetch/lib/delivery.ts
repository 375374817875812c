export async function deliverable(postcode: string): Promise<boolean> {
  const res = await fetch(`https://routes.farm-box.example/postcodes/${encodeURIComponent(postcode)}`, {
    cache: 'no-store',
    signal: AbortSignal.timeout(2000),
  });
  return res.ok;
}
