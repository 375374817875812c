let open = false;
let count = 0;
export async function load(id) {
  if (open) throw new Error('api circuit open');
  try {
    const res = await fetch(`${process.env.API_URL}/x/${id}`, { signal: AbortSignal.timeout(1500) });
    count = 0;
    return await res.json();
  } catch (err) {
    if (++count >= 5) {
      open = true;
      setTimeout(() => { open = false; count = 0; }, 30000);
    }
    throw err;
  }
}
