import axios from 'axios';

const pricing = axios.create({
  baseURL: process.env.PRICING_URL,
  timeout: 1500,
  headers: { accept: 'application/json' },
});

export async function priceOf(block, row) {
  const { data } = await pricing.get('/v1/prices', { params: { block, row } });
  return data.cents;
}
