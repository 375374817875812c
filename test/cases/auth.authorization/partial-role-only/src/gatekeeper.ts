import { CanActivate, ExecutionContext, Injectable, SetMetadata, UnauthorizedException } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { verify } from 'jsonwebtoken';

export const For = (role: string) => SetMetadata('for', role);

@Injectable()
export class Gatekeeper implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext) {
    const req = context.switchToHttp().getRequest();
    try {
      req.user = verify((req.headers.authorization ?? '').slice(7), process.env.JWT_SECRET!);
    } catch {
      throw new UnauthorizedException();
    }
    const role = this.reflector.get<string>('for', context.getHandler());
    return !role || req.user.role === role;
  }
}
