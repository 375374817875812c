import { client } from './http';

const clinic = client(process.env.CLINIC_URL ?? 'http://clinic:8080');

export async function audiogram(id: string): Promise<number[]> {
  const { data } = await clinic.get<{ decibels: number[] }>(`/audiograms/${id}`);
  return data.decibels;
}
