import http from 'k6/http';
import { check } from 'k6';

export const options = {
  stages: [{ duration: '3m', target: 200 }, { duration: '10m', target: 200 }, { duration: '2m', target: 0 }],
  thresholds: { http_req_failed: ['rate<0.01'], http_req_duration: ['p(95)<900'] },
};

export default function () {
  const res = http.get(`${__ENV.BASE_URL}/api/products?category=shoes&page=0`);
  check(res, { 'catalog ok': (r) => r.status === 200 });
  http.post(`${__ENV.BASE_URL}/api/orders`, JSON.stringify({ items: [{ product_id: 1, quantity: 1 }], payment_method: 'tok_test' }), {
    headers: { 'Content-Type': 'application/json', Authorization: `Bearer ${__ENV.TOKEN}` },
  });
}
