export const config = { breaker: { failureThreshold: Number(process.env.FT ?? 5), resetTimeoutMs: 1000 } };
