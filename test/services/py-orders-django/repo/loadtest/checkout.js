import http from 'k6/http';
import { check, sleep } from 'k6';

export const options = {
  scenarios: {
    browse: { executor: 'ramping-arrival-rate', startRate: 20, timeUnit: '1s', preAllocatedVUs: 300,
      stages: [{ target: 400, duration: '5m' }, { target: 400, duration: '15m' }] },
  },
  thresholds: {
    http_req_failed: ['rate<0.01'],
    http_req_duration: ['p(95)<450'],
  },
};

export default function () {
  const headers = { Authorization: `Bearer ${__ENV.TOKEN}` };
  const list = http.get(`${__ENV.BASE}/api/v1/products/`, { headers });
  check(list, { listed: (r) => r.status === 200 });
  http.get(`${__ENV.BASE}/api/v1/orders/`, { headers });
  sleep(1);
}
