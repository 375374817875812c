export async function titles(day: string): Promise<string[]> {
  const res = await fetch(`${process.env.FILMS_URL}/schedule/${day}`, {
    headers: { accept: 'application/json' },
    signal: AbortSignal.timeout(2_000),
  });
  if (!res.ok) throw new Error(`films answered ${res.status}`);
  const films = (await res.json()) as Array<{ title: string }>;
  return films.map((film) => film.title);
}
