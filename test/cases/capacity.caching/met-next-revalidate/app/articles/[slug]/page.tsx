import { article } from '../../../lib/backend';

export const dynamicParams = true;
export const generateStaticParams = async () => [];

export default async function Article({ params }: { params: { slug: string } }) {
  const { title, body } = await article(params.slug);
  return (
    <main>
      <h1>{title}</h1>
      <p>{body}</p>
    </main>
  );
}
