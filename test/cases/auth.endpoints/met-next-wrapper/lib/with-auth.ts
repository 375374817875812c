import { getServerSession } from 'next-auth';
import { NextResponse } from 'next/server';
export const withAuth = (handler: any) => async (req: Request, ctx: any) => {
  const session = await getServerSession();
  if (!session) return NextResponse.json({ error: 'unauthorized' }, { status: 401 });
  return handler(req, ctx, session);
};
