import axios from 'axios';
import Fastify from 'fastify';
import { failures } from './failures.js';

const harbour = axios.create({ baseURL: process.env.HARBOUR_URL, timeout: 2_000 });
const weather = axios.create({ baseURL: process.env.WEATHER_URL, timeout: 1_500 });
const app = Fastify({ logger: { level: 'info' } });
failures(app);

app.get<{ Params: { port: string } }>('/departures/:port', async (req) => {
  const sailings = await harbour.get(`/sailings/${req.params.port}`);
  const wind = await weather.get(`/wind/${req.params.port}`);
  return { sailings: sailings.data, wind: wind.data.knots };
});

await app.listen({ port: 8080, host: '0.0.0.0' });
