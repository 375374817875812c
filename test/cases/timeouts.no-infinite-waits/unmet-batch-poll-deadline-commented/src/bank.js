import axios from 'axios';

const bank = axios.create({ baseURL: process.env.BANK_URL, timeout: 10_000 });

export const submit = async (file) => (await bank.post('/batches', file)).data.id;
export const status = async (id) => (await bank.get(`/batches/${id}`)).data.status;
