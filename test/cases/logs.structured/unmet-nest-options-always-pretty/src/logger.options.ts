import { Params } from 'nestjs-pino';

export function loggerOptions(): Params {
  return {
    pinoHttp: { transport: { target: 'pino-pretty', options: { singleLine: true } } },
  };
}
