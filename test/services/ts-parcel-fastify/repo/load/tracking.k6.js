import http from 'k6/http';
import { check } from 'k6';

export const options = {
  scenarios: {
    peak: { executor: 'ramping-arrival-rate', startRate: 50, timeUnit: '1s', preAllocatedVUs: 400, stages: [
      { target: 500, duration: '5m' },
      { target: 2000, duration: '10m' },
      { target: 2000, duration: '10m' },
    ] },
  },
  thresholds: { http_req_duration: ['p(95)<400', 'p(99)<1200'], http_req_failed: ['rate<0.005'] },
};

export default function () {
  const res = http.get(`${__ENV.BASE_URL}/v1/tracking/PLT0000${Math.floor(Math.random() * 900 + 100)}`);
  check(res, { ok: (r) => r.status === 200 });
}
