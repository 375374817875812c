import http from 'k6/http';
import { sleep } from 'k6';

export const options = {
  scenarios: {
    browse: { executor: 'constant-vus', vus: 40, duration: '5m' },
  },
};

const base = __ENV.BASE_URL;
const headers = { Authorization: `Bearer ${__ENV.TOKEN}`, 'Content-Type': 'application/json' };

export default function () {
  http.post(`${base}/api/v1/claims`, JSON.stringify({
    policyNumber: 'P-1000231',
    description: 'water damage kitchen',
    amount: 840.5,
    iban: 'DE02120300000000202051',
  }), { headers });
  sleep(1);
}
