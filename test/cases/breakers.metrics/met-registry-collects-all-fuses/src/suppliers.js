import { fused } from './fuses.js';

const json = async (url) => {
  const res = await fetch(url);
  if (!res.ok) throw new Error(`${url}: ${res.status}`);
  return res.json();
};

export const rooms = fused('rooms', (city) => json(`https://rooms.example/cities/${city}`));
export const reviews = fused('reviews', (hotel) => json(`https://reviews.example/hotels/${hotel}`));
