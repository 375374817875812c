import got from 'got';

const api = got.extend({
  prefixUrl: process.env.SPECIES_URL,
  timeout: { request: 2_000 },
  retry: { limit: 0 },
});

export interface Species {
  name: string;
  edible: boolean;
}

export const species = (id: string) => api.get(`species/${id}`).json<Species>();
