import { withBackoff } from './lib/retry.js';

export const landings = (port) =>
  withBackoff('landings', async () => {
    const res = await fetch(`${process.env.HARBOUR_URL}/ports/${port}/landings`, { signal: AbortSignal.timeout(2000) });
    if (!res.ok) throw new Error(`harbour answered ${res.status}`);
    return res.json();
  });
