import { Agent, request } from 'undici';

const dispatcher = new Agent({ headersTimeout: 3000, bodyTimeout: 3000 });

async function get(path) {
  const { statusCode, body } = await request(process.env.OPERATOR_URL + path, { dispatcher });
  if (statusCode !== 200) throw new Error(`operator answered ${statusCode}`);
  return body.json();
}

export const station = (id) => get(`/stations/${encodeURIComponent(id)}`);
export const connections = (from, to) =>
  get(`/connections?from=${encodeURIComponent(from)}&to=${encodeURIComponent(to)}`);
