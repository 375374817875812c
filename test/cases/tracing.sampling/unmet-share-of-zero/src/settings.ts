export const settings = {
  port: 8080,
  traces: {
    endpoint: process.env.TRACES_ENDPOINT ?? 'http://collector:4318/v1/traces',
    share: 0,
  },
  rink: { capacity: 250 },
} as const;
