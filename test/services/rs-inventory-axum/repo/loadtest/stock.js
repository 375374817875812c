import http from 'k6/http';
import { sleep } from 'k6';

export const options = { vus: 40, duration: '5m' };

const base = __ENV.BASE_URL;
const params = { headers: { 'x-api-key': __ENV.API_KEY } };

export default function () {
  const sku = `SKU-${Math.floor(Math.random() * 5000)}`;
  http.get(`${base}/v1/stock/${sku}`, params);
  http.post(`${base}/v1/reservations`, JSON.stringify({ sku, quantity: 1, order_ref: `load-${__VU}-${__ITER}` }), {
    headers: { ...params.headers, 'Content-Type': 'application/json' },
  });
  sleep(0.2);
}
