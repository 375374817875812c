import { NextResponse } from 'next/server';
import { deliverable } from '@/lib/delivery';
import { harvest } from '@/lib/harvest';

export async function GET(req: Request, { params }: { params: Promise<{ week: string }> }) {
  const { week } = await params;
  const postcode = new URL(req.url).searchParams.get('postcode') ?? '';
  if (!(await deliverable(postcode))) return NextResponse.json({ error: 'too far' }, { status: 422 });
  const crops = await harvest(Number(week));
  return NextResponse.json({ crops });
}
