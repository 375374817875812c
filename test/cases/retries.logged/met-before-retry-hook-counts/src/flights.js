import { upstream } from './upstream.js';

export const thermals = (field) => upstream.get(`${process.env.METEO_URL}/fields/${field}/thermals`).json();
export const airspace = (field) => upstream.get(`${process.env.AIRSPACE_URL}/fields/${field}`).json();
