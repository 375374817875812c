import { fetch } from 'undici';

export async function closures(area) {
  const res = await fetch(`${process.env.RANGERS_URL}/areas/${area}/closures`);
  if (!res.ok) throw new Error(`rangers answered ${res.status}`);
  return res.json();
}
