import { registerOTel } from "@vercel/otel";

export function register(): void {
  registerOTel({
    serviceName: "meteor-almanac",
    instrumentationConfig: {
      fetch: {
        propagateContextUrls: [/\.internal(:\d+)?\//],
      },
    },
  });
}
