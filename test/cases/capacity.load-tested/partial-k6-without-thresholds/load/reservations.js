import http from 'k6/http';
import { sleep } from 'k6';

export const options = {
  stages: [
    { duration: '1m', target: 50 },
    { duration: '3m', target: 50 },
  ],
};

export default function () {
  http.post(`${__ENV.BASE}/reservations`, JSON.stringify({ seat: 'A1' }), { headers: { 'Content-Type': 'application/json' } });
  sleep(1);
}
