import { Params } from 'nestjs-pino';
import { ClsServiceManager } from 'nestjs-cls';

export function loggerOptions(): Params {
  const cls = ClsServiceManager.getClsService();
  return { pinoHttp: { level: 'info', customProps: () => ({ userId: cls.get('skipper')?.userId }) } };
}
