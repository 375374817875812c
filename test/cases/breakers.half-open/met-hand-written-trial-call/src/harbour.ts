import { request } from 'undici';
import { Switch } from './lib/switch';

const harbour = new Switch({ maxFailures: 5, coolDownMs: 20_000 });

export const departures = (port: string) =>
  harbour.run(async () => {
    const res = await request(`https://harbour.example/ports/${port}/departures`, { headersTimeout: 2000, bodyTimeout: 2000 });
    if (res.statusCode !== 200) throw new Error(`harbour ${res.statusCode}`);
    return res.body.json();
  });
