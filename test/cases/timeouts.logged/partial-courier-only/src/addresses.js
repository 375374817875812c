import axios from 'axios';

const http = axios.create({ baseURL: process.env.ADDRESS_URL, timeout: 1000 });

export async function normalise(text) {
  try {
    const { data } = await http.get('/normalise', { params: { text } });
    return data;
  } catch {
    return null;
  }
}
