import { registerOTel } from '@vercel/otel';

export function register() {
  registerOTel({
    serviceName: 'farm-box',
    instrumentationConfig: {
      fetch: { propagateContextUrls: [/^https:\/\/[a-z]+\.farm-box\.example\//] },
    },
  });
}
