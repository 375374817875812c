import axios from 'axios';
import { settings } from './settings.js';

const sky = axios.create({ baseURL: settings.skyUrl, headers: { accept: 'application/json' } });

export async function objectsAt(time: string): Promise<string[]> {
  const { data } = await sky.get<{ objects: string[] }>('/objects', { params: { time } });
  return data.objects;
}
