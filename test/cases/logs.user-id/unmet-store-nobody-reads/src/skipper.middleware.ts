import { Injectable, NestMiddleware } from '@nestjs/common';
import { ClsService } from 'nestjs-cls';

@Injectable()
export class SkipperMiddleware implements NestMiddleware {
  constructor(private readonly cls: ClsService) {}

  use(req: any, _res: any, next: () => void) {
    const userId = req.session?.userId ?? null;
    this.cls.set('skipper', { userId, seen: Date.now() });
    next();
  }
}
