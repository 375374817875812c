export async function json(url) {
  const res = await fetch(url, { signal: AbortSignal.timeout(1500) });
  if (!res.ok) throw new Error(`${url} answered ${res.status}`);
  return res.json();
}
