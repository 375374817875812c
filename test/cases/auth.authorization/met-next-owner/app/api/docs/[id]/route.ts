import { need } from '../../../../lib/auth';
import { db } from '../../../../lib/db';
export async function GET(req: Request, { params }: any) {
  const user = await need();
  const doc = await db.doc.findUnique({ where: { id: params.id } });
  if (!doc || doc.ownerId !== user.id) return new Response(null, { status: 404 });
  return Response.json(doc);
}
export async function DELETE(req: Request, { params }: any) {
  const user = await need();
  const { count } = await db.doc.deleteMany({ where: { id: params.id, ownerId: user.id } });
  return new Response(null, { status: count ? 204 : 404 });
}
