import http from 'k6/http';
import { sleep } from 'k6';

export const options = {
  stages: [
    { duration: '3m', target: 40 },
    { duration: '5m', target: 120 },
    { duration: '5m', target: 400 },
  ],
};

export default function () {
  http.get(`${__ENV.BASE}/tickets/${1000 + (__ITER % 500)}`);
  sleep(1);
}
