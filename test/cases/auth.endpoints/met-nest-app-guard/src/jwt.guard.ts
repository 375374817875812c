import { ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { AuthGuard } from '@nestjs/passport';
@Injectable()
export class JwtAuthGuard extends AuthGuard('jwt') {
  constructor(private reflector: Reflector) { super(); }
  canActivate(context: ExecutionContext) {
    const open = this.reflector.getAllAndOverride<boolean>('isPublic', [context.getHandler()]);
    if (open) return true;
    return super.canActivate(context);
  }
}
