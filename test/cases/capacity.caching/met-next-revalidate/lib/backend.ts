type Article = { slug: string; title: string; body: string };

async function get<T>(path: string, seconds: number): Promise<T> {
  const res = await fetch(process.env.BACKEND_URL + path, { next: { revalidate: seconds } });
  if (!res.ok) throw new Error(`backend answered ${res.status}`);
  return res.json();
}

export const frontPage = () => get<Article[]>('/front', 60);
export const article = (slug: string) => get<Article>(`/articles/${encodeURIComponent(slug)}`, 300);
