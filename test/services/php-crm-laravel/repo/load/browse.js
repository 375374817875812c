import http from 'k6/http';
import { sleep } from 'k6';

export const options = { vus: 50, duration: '5m' };

export default function () {
  http.get(`${__ENV.BASE_URL}/api/deals?stage=open`, { headers: { Authorization: `Bearer ${__ENV.TOKEN}` } });
  sleep(1);
}
