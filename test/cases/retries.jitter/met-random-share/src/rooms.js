import { pause } from './pause.js';

export async function room(id) {
  for (let turn = 1; ; turn++) {
    try {
      const res = await fetch(`${process.env.ROOMS_URL}/rooms/${id}`, { signal: AbortSignal.timeout(1_500) });
      if (res.status >= 500) throw new Error(`rooms ${res.status}`);
      return await res.json();
    } catch (err) {
      if (turn === 4) throw err;
      await pause(turn);
    }
  }
}
