import { makeUpstream } from './lib/upstream.js';

export const carrier = makeUpstream(process.env.CARRIER_URL ?? 'https://rates.carrier.example', 5);
export const geocoder = makeUpstream(process.env.GEO_URL ?? 'https://geo.example', 8);
