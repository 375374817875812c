import got from 'got';
import { NextResponse } from 'next/server';

export async function GET(_req: Request, { params }: { params: { id: string } }) {
  try {
    const found = await got(`${process.env.BACKEND_URL}/posters/${params.id}`, {
      timeout: { request: 2000 },
    }).json();
    return NextResponse.json(found);
  } catch (err) {
    console.error(JSON.stringify({ level: 'error', msg: 'poster lookup failed', err: String(err) }));
    return NextResponse.json({ error: 'unavailable' }, { status: 502 });
  }
}
