import { request } from 'undici';

export async function notify(skipper: string, text: string) {
  await request(`${process.env.SMS_URL}/send`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ to: skipper, text }),
    headersTimeout: 2000,
    bodyTimeout: 2000,
  });
}
