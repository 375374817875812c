import axios from 'axios';

const api = axios.create({ baseURL: process.env.IRRADIANCE_URL, timeout: 4000 });

export async function kilowattHours(lat: number, lon: number): Promise<number> {
  const { data } = await api.get<{ perSquareMetre: number }>('/yearly', { params: { lat, lon } });
  return data.perSquareMetre;
}
