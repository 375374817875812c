const LIMIT = 4;
const state = { open: false, failures: 0 };

export async function guarded(call) {
  if (state.open) throw new Error('registry breaker is open');
  try {
    const value = await call();
    state.failures = 0;
    return value;
  } catch (err) {
    state.failures += 1;
    if (state.failures >= LIMIT) state.open = true;
    throw err;
  }
}

export function reset() {
  state.open = false;
  state.failures = 0;
}
