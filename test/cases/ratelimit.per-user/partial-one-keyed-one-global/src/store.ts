const keys = new Set((process.env.API_KEYS ?? '').split(','));
export const knownKey = (k: string) => keys.has(k);
export const store = new Map<string, unknown>();
