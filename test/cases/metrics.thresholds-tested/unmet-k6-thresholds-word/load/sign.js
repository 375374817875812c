import http from 'k6/http';

export const options = {
  vus: 50,
  duration: '2m',
  thresholds: { http_req_duration: ['p(95)<800'], http_req_failed: ['rate<0.01'] },
};

export default function () {
  http.get('https://staging.petitions.example.org/v1/petitions/42');
}
