import { ofetch } from 'ofetch';
import { observe } from './observe.js';

const call = ofetch.create({ baseURL: process.env.INSURER_URL, timeout: 3000 });

export const insurer = {
  cover: (bike: string, days: number) =>
    observe('insurer', 'cover', () => call<{ policy: string }>('/covers', { method: 'POST', body: { bike, days } })),
};
