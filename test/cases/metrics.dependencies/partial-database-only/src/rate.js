import got from 'got';

const rates = got.extend({ prefixUrl: process.env.RATES_URL, timeout: { request: 2500 } });

export async function rate(from, to) {
  const { factor } = await rates.get(`rates/${from}/${to}`).json();
  return factor;
}
