import got from 'got';

export async function weather(zip) {
  const { wind } = await got(`${process.env.WEATHER_URL}/now/${zip}`, { timeout: { request: 3000 } }).json();
  return wind;
}
