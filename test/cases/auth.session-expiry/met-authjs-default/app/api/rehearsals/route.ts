import { auth } from '../../../auth';

export async function GET() {
  const session = await auth();
  if (!session?.user) return new Response('unauthorized', { status: 401 });
  return Response.json([{ day: 'Tuesday', piece: 'Mass in C' }]);
}
