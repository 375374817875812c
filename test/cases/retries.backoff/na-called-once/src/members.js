export async function member(card) {
  const res = await fetch(`${process.env.MEMBERS_URL}/cards/${card}`, { signal: AbortSignal.timeout(1_500) });
  if (!res.ok) throw new Error(`members ${res.status}`);
  return res.json();
}
