const patience = Number(process.env.PATIENCE_MS ?? '2500');

export async function ask<T>(url: string): Promise<T> {
  const res = await fetch(url, { signal: AbortSignal.timeout(patience) });
  if (!res.ok) throw new Error(`${url} answered ${res.status}`);
  return (await res.json()) as T;
}
