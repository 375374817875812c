import { NextResponse } from 'next/server';

export async function GET(_req: Request, { params }: { params: { region: string } }) {
  const res = await fetch(`${process.env.SOIL_URL}/regions/${params.region}`, {
    signal: AbortSignal.timeout(3000),
    cache: 'no-store',
  });
  if (!res.ok) return NextResponse.json({ error: 'soil' }, { status: 502 });
  return NextResponse.json(await res.json());
}
