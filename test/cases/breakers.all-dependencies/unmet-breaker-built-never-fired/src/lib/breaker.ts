import CircuitBreaker from 'opossum';
import { fetchSeatMap } from '../clients/venue.js';

export const seatMapBreaker = new CircuitBreaker(fetchSeatMap, {
  timeout: 3000,
  errorThresholdPercentage: 50,
  resetTimeout: 30_000,
});
