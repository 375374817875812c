import axios from 'axios';

const lottery = axios.create({ baseURL: process.env.LOTTERY_URL, timeout: 3000 });

export async function drawn(date) {
  const { data } = await lottery.get(`/draws/${date}`);
  return data.numbers;
}
