import axios from "axios";
import { Histogram } from "prom-client";

const calls = new Histogram({
  name: "outbound_call_seconds",
  help: "Duration of outbound calls",
  labelNames: ["host", "status"],
});

export const measuredHttp = axios.create({ timeout: 3000 });

const started = new WeakMap<object, number>();

measuredHttp.interceptors.request.use((config) => {
  started.set(config, performance.now());
  return config;
});

measuredHttp.interceptors.response.use(
  (res) => {
    observe(res.config, String(res.status));
    return res;
  },
  (err) => {
    if (err.config) observe(err.config, String(err.response?.status ?? "none"));
    throw err;
  },
);

function observe(config: { url?: string }, status: string): void {
  const seconds = (performance.now() - (started.get(config) ?? performance.now())) / 1000;
  calls.labels(new URL(config.url ?? "http://unknown").host, status).observe(seconds);
}
