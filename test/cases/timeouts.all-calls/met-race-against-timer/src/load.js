const limit = (p, ms) => Promise.race([p, new Promise((_, no) => setTimeout(() => no(new Error('late')), ms))]);
export const load = (id) => limit(fetch(`${process.env.API_URL}/x/${id}`).then((r) => r.json()), 2000);
