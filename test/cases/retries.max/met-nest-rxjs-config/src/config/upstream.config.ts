import { ConfigType, registerAs } from '@nestjs/config';

export const upstreamConfig = registerAs('upstream', () => ({
  baseUrl: process.env.LOCKERS_URL!,
  timeoutMs: 2500,
  repeats: Math.min(Number(process.env.UPSTREAM_REPEATS ?? 3), 5),
  firstDelayMs: 200,
}));

export type UpstreamConfig = ConfigType<typeof upstreamConfig>;
