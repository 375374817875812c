export async function breathe(attempt) {
  const cap = Math.min(5000, 200 * 2 ** attempt);
  await new Promise((resolve) => setTimeout(resolve, Math.random() * cap));
}
