import got from 'got';

const api = got.extend({ prefixUrl: process.env.CONVERTER_URL, timeout: { request: 2000 }, retry: { limit: 0 } });

export const submit = async (tour) => (await api.post('jobs', { json: { tour } }).json()).id;
export const state = (job) => api.get(`jobs/${job}`).json();
