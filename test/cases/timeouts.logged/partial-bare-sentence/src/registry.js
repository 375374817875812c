import { log } from './log.js';

export async function hearings(court, day) {
  try {
    const res = await fetch(`${process.env.REGISTRY_URL}/courts/${court}/hearings?day=${day}`, { signal: AbortSignal.timeout(4000) });
    return await res.json();
  } catch (err) {
    if (err.name === 'TimeoutError') log.error('timeout');
    throw new Error('registry unavailable');
  }
}
