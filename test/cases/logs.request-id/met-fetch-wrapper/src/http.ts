import { als } from './ctx';
export async function call(url: string, init: RequestInit = {}) {
  const headers = { ...init.headers, 'x-request-id': als.getStore()?.requestId ?? '' };
  return fetch(url, { ...init, headers, signal: AbortSignal.timeout(2000) });
}
