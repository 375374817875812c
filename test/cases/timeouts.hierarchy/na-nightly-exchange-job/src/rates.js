import got from 'got';

export const fetchRates = () =>
  got(`${process.env.MINT_URL}/rates`, { timeout: { request: 8000 }, retry: { limit: 2 } }).json();
