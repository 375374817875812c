export async function names(day) {
  const res = await fetch(`${process.env.CALENDAR_URL}/days/${day}/names`, { signal: AbortSignal.timeout(1_500) });
  if (!res.ok) throw new Error(`calendar ${res.status}`);
  return res.json();
}
