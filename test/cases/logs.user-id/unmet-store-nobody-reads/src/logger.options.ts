import { Params } from 'nestjs-pino';

export function loggerOptions(): Params {
  return { pinoHttp: { level: 'info' } };
}
