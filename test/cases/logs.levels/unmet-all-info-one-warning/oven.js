const base = process.env.OVEN_URL;
const ask = async (path, method = "GET") => (await fetch(base + path, { method, signal: AbortSignal.timeout(2000) })).json();
module.exports = { bake: (loaf) => ask("/bake/" + loaf, "POST"), state: () => ask("/state"), price: () => ask("/price") };
