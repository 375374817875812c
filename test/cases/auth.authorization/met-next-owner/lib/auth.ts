import { getServerSession } from 'next-auth';
export async function need() { const s = await getServerSession(); if (!s) throw new Response(null, { status: 401 }); return s.user; }
