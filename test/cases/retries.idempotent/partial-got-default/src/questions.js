import got from 'got';

const bank = got.extend({ prefixUrl: process.env.BANK_URL, timeout: { request: 2_000 } });

export const round = (topic) => bank.get('questions', { searchParams: { topic, count: 10 } }).json();
