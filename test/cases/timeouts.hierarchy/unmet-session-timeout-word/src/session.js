export const SESSION_TIMEOUT_MINUTES = 30;

const seen = new Map();

export function touch(id) {
  seen.set(id, Date.now());
}

export function hasTimedOut(id) {
  return Date.now() - (seen.get(id) ?? 0) > SESSION_TIMEOUT_MINUTES * 60_000;
}
