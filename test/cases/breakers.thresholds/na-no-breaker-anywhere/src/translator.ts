import ky from 'ky';

const api = ky.create({ prefixUrl: 'https://mt.example/v1', timeout: 4000, retry: 0 });

export const translate = (text: string, to: string) =>
  api.post('translate', { json: { text, to } }).json<{ text: string }>();
