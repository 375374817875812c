import type { AxiosInstance } from 'axios';

const limit = Number(process.env.CIRCUIT_FAILURES ?? 5);
const rest = Number(process.env.CIRCUIT_REST_MS ?? 20000);

export function withCircuit(http: AxiosInstance): AxiosInstance {
  let failures = 0;
  let openUntil = 0;
  http.interceptors.request.use((config) => {
    if (Date.now() < openUntil) {
      throw new Error('circuit open');
    }
    return config;
  });
  http.interceptors.response.use(
    (response) => {
      failures = 0;
      return response;
    },
    (error) => {
      failures += 1;
      if (failures >= limit) {
        openUntil = Date.now() + rest;
      }
      return Promise.reject(error);
    },
  );
  return http;
}
