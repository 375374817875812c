import { NextResponse } from 'next/server';
import { withAuth } from '../../../lib/with-auth';
export const GET = withAuth(async () => NextResponse.json([]));
export const POST = withAuth(async (req: Request) => NextResponse.json(await req.json()));
