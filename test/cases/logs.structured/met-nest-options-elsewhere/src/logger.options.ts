import { Params } from 'nestjs-pino';

export function loggerOptions(): Params {
  const isProduction = process.env.NODE_ENV === 'production';
  return {
    pinoHttp: {
      transport: !isProduction ? { target: 'pino-pretty', options: { singleLine: true } } : undefined,
    },
  };
}
