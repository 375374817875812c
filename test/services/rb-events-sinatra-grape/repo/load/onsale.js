import http from 'k6/http';

export const options = {
  scenarios: { onsale: { executor: 'ramping-arrival-rate', startRate: 20, timeUnit: '1s', preAllocatedVUs: 300, stages: [{ target: 400, duration: '4m' }] } },
  thresholds: { http_req_failed: ['rate<0.02'], http_req_duration: ['p(95)<1200'] },
};

export default function () {
  http.get('https://staging.events.example/api/catalogue');
}
