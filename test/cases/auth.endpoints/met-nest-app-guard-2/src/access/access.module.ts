import { CanActivate, ExecutionContext, Injectable, Module, SetMetadata, UnauthorizedException } from '@nestjs/common';
import { APP_GUARD, Reflector } from '@nestjs/core';
import { createRemoteJWKSet, jwtVerify } from 'jose';

export const Open = () => SetMetadata('open', true);
const jwks = createRemoteJWKSet(new URL(process.env.JWKS_URL!));

@Injectable()
export class SessionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  async canActivate(ctx: ExecutionContext) {
    if (this.reflector.get<boolean>('open', ctx.getHandler())) return true;
    const req = ctx.switchToHttp().getRequest();
    try {
      const { payload } = await jwtVerify(String(req.headers.authorization ?? '').slice(7), jwks, { audience: 'fleet' });
      req.driver = payload.sub;
      return true;
    } catch {
      throw new UnauthorizedException();
    }
  }
}

@Module({ providers: [{ provide: APP_GUARD, useClass: SessionGuard }] })
export class AccessModule {}
