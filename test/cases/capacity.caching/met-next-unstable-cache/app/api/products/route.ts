import { products } from '../../../lib/q';
export async function GET() { return Response.json(await products()); }
