export async function table(harbour) {
  const res = await fetch(`${process.env.HYDRO_URL}/harbours/${harbour}`, { signal: AbortSignal.timeout(3000) });
  return res.ok ? res.json() : null;
}
