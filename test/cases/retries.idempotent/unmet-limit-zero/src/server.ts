import Fastify from 'fastify';
import { http } from './http.js';

const app = Fastify({ logger: true });

app.get<{ Params: { parcel: string } }>('/roofs/:parcel', async (req) => {
  const outline = await http.get(`${process.env.LAND_URL}/outline/${req.params.parcel}`).json<{ area: number }>();
  const sun = await http.get(`${process.env.SUN_URL}/hours/${req.params.parcel}`).json<{ yearly: number }>();
  return { kwh: Math.round(outline.area * sun.yearly * 0.18) };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
