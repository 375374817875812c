import { Params } from 'nestjs-pino';

export function loggerOptions(): Params {
  return {
    pinoHttp: { serializers: { req: (req) => ({ method: req.method, url: req.url }) } },
  };
}
