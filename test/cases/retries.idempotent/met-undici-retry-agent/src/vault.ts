import { fetch } from 'undici';

async function get<T>(url: string): Promise<T> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return (await response.json()) as T;
}

export const accession = (id: string) =>
  get<{ species: string; seeds: number }>(`${process.env.INVENTORY_URL}/accessions/${id}`);

export const humidity = (chamber: string) =>
  get<{ percent: number }>(`${process.env.CLIMATE_URL}/chambers/${chamber}/humidity`);
