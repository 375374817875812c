import { LRUCache } from 'lru-cache';

export const cache = new LRUCache({ max: 5000, ttl: 30_000 });
