export async function courierSlot(town: string): Promise<string> {
  const res = await fetch(`${process.env.COURIER_URL}/slots?town=${encodeURIComponent(town)}`, {
    signal: AbortSignal.timeout(2_000),
  });
  return ((await res.json()) as { next: string }).next;
}
