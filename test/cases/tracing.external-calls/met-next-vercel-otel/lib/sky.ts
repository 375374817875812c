async function get<T>(url: string): Promise<T> {
  const res = await fetch(url, { signal: AbortSignal.timeout(2500), cache: "no-store" });
  if (!res.ok) throw new Error(`${new URL(url).host} answered ${res.status}`);
  return (await res.json()) as T;
}

export async function peak(shower: string): Promise<string> {
  const { peak: when } = await get<{ peak: string }>(`http://ephemeris.internal:8080/showers/${shower}`);
  return when;
}

export async function cloudCover(place: string): Promise<number> {
  const { cover } = await get<{ cover: number }>(`http://weather.internal:8080/clouds/${place}`);
  return cover;
}
