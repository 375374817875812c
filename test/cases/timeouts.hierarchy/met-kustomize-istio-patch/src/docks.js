const limitMs = Number(process.env.DOCKS_LIMIT_MS);

export async function freeDocks(station) {
  const res = await fetch(`${process.env.DOCKS_URL}/stations/${station}`, { signal: AbortSignal.timeout(limitMs) });
  if (!res.ok) throw new Error(`docks answered ${res.status}`);
  return (await res.json()).free;
}
