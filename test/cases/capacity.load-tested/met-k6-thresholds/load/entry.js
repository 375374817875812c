import http from 'k6/http';
import { check, sleep } from 'k6';

// A usual match has 60 visitors at the gates in the same second.
export const options = {
  stages: [
    { duration: '2m', target: 60 },
    { duration: '3m', target: 300 },
    { duration: '5m', target: 600 },
    { duration: '1m', target: 0 },
  ],
  thresholds: {
    http_req_duration: ['p(95)<400'],
    http_req_failed: ['rate<0.01'],
  },
};

export default function () {
  const res = http.get(`${__ENV.BASE_URL}/tickets/${1 + (__ITER % 9000)}`);
  check(res, { found: (r) => r.status === 200 });
  sleep(1);
}
