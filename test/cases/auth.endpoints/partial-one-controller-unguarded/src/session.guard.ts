import { CanActivate, ExecutionContext, Injectable } from '@nestjs/common';
import { verify } from 'jsonwebtoken';

@Injectable()
export class SessionGuard implements CanActivate {
  canActivate(context: ExecutionContext) {
    const req = context.switchToHttp().getRequest();
    try {
      req.user = verify((req.headers.authorization ?? '').slice(7), process.env.JWT_SECRET!);
      return true;
    } catch {
      return false;
    }
  }
}
