export async function forecast(city) {
  try {
    const res = await fetch(`https://weather.example/${city}`, { signal: AbortSignal.timeout(2000) });
    return await res.json();
  } catch {
    return { city, rain: null };
  }
}
