const required = (name: string): string => {
  const value = process.env[name];
  if (!value) {
    throw new Error(`missing environment variable ${name}`);
  }
  return value;
};

export default () => ({
  http: {
    port: Number(process.env.PORT ?? 3000),
    requestTimeoutMs: Number(process.env.REQUEST_TIMEOUT_MS ?? 4_000),
  },
  database: {
    host: required('DB_HOST'),
    username: required('DB_USER'),
    password: required('DB_PASSWORD'),
    name: process.env.DB_NAME ?? 'billing',
    poolMax: Number(process.env.DB_POOL_MAX ?? 20),
  },
  redis: { host: required('REDIS_HOST') },
  jwt: { secret: required('JWT_SECRET') },
  internalToken: required('INTERNAL_TOKEN'),
  fieldKey: required('FIELD_ENCRYPTION_KEY'),
  payments: {
    baseUrl: process.env.PAYMENTS_URL ?? 'https://api.payrail.example/v2',
    apiKey: required('PAYMENTS_API_KEY'),
    timeoutMs: Number(process.env.PAYMENTS_TIMEOUT_MS ?? 5_000),
  },
  tax: { baseUrl: process.env.TAX_URL ?? 'http://tax-rates.finance.svc.cluster.local' },
});
