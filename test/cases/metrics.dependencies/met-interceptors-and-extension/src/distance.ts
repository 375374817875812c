import axios from 'axios';
import { stopwatch } from './stopwatch';

const maps = axios.create({ baseURL: process.env.MAPS_URL, timeout: 3000 });

maps.interceptors.request.use((config) => Object.assign(config, { stop: stopwatch('maps', config.url ?? '') }));
maps.interceptors.response.use(
  (res) => { (res.config as any).stop('ok'); return res; },
  (err) => { err.config?.stop?.('error'); throw err; },
);

export async function distance(from: string, to: string): Promise<number> {
  return (await maps.get('/distance', { params: { from, to } })).data.km;
}
