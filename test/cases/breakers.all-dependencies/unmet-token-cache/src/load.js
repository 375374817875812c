let token = null;
let expiresAt = 0;
export async function load(id) {
  if (token && Date.now() < expiresAt) return token;
  try {
    const res = await fetch(`${process.env.API_URL}/x/${id}`, { signal: AbortSignal.timeout(1500) });
    token = await res.json();
    expiresAt = Date.now() + 60000;
    return token;
  } catch (err) {
    token = null;
    expiresAt = 0;
    throw err;
  }
}
