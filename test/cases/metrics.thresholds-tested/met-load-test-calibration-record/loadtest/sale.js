import http from "k6/http";
import { check } from "k6";

export const options = {
  scenarios: {
    sale: {
      executor: "ramping-arrival-rate",
      startRate: 50,
      timeUnit: "1s",
      preAllocatedVUs: 400,
      stages: [
        { target: 600, duration: "10m" },
        { target: 900, duration: "10m" },
      ],
    },
  },
};

export default function () {
  const res = http.post(`${__ENV.BASE_URL}/orders`, JSON.stringify({ block: "C", seats: 2 }), {
    headers: { "content-type": "application/json" },
  });
  check(res, { taken: (r) => r.status === 201 });
}
