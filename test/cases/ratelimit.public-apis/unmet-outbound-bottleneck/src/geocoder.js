import Bottleneck from 'bottleneck';
import { request } from 'undici';

// The upstream allows 50 requests per second.
const rateLimiter = new Bottleneck({ minTime: 20, maxConcurrent: 10 });
const base = process.env.GEOCODER_URL;

async function get(path) {
  const { body } = await request(base + path);
  return body.json();
}

export const complete = rateLimiter.wrap((q) => get(`/complete?q=${encodeURIComponent(q)}`));
export const reverse = rateLimiter.wrap((lat, lon) => get(`/reverse?lat=${lat}&lon=${lon}`));
