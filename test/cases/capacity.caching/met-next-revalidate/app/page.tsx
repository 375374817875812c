import Link from 'next/link';
import { frontPage } from '../lib/backend';

export const revalidate = 60;

export default async function Front() {
  const articles = await frontPage();
  return (
    <ul>
      {articles.map((a) => (
        <li key={a.slug}><Link href={`/articles/${a.slug}`}>{a.title}</Link></li>
      ))}
    </ul>
  );
}
