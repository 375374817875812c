import { CanActivate, ExecutionContext, ForbiddenException, Injectable, SetMetadata, UnauthorizedException } from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { Reflector } from '@nestjs/core';
import { JwtService } from '@nestjs/jwt';
import { timingSafeEqual } from 'node:crypto';
import { ClsService } from 'nestjs-cls';
import { PinoLogger } from 'nestjs-pino';

export const IS_PUBLIC = 'isPublic';
export const ROLES = 'roles';
export const Public = () => SetMetadata(IS_PUBLIC, true);
export const Roles = (...roles: string[]) => SetMetadata(ROLES, roles);

export interface Principal {
  sub: string;
  tenantId: string;
  roles: string[];
}

@Injectable()
export class JwtAuthGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly jwt: JwtService,
    private readonly cls: ClsService,
    private readonly logger: PinoLogger,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (this.reflector.getAllAndOverride<boolean>(IS_PUBLIC, [context.getHandler(), context.getClass()])) {
      return true;
    }
    const req = context.switchToHttp().getRequest();
    const [scheme, token] = (req.headers.authorization ?? '').split(' ');
    try {
      if (scheme !== 'Bearer') {
        throw new Error('no bearer token');
      }
      req.user = await this.jwt.verifyAsync<Principal>(token);
    } catch (err) {
      this.logger.warn({ reason: (err as Error).message, route: req.route?.path }, 'authentication failed');
      throw new UnauthorizedException();
    }
    this.cls.set('userId', req.user.sub);
    this.cls.set('tenantId', req.user.tenantId);
    return true;
  }
}

@Injectable()
export class RolesGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const needed = this.reflector.getAllAndOverride<string[]>(ROLES, [context.getHandler(), context.getClass()]);
    if (!needed?.length) {
      return true;
    }
    const { user } = context.switchToHttp().getRequest();
    if (!needed.some((role) => user?.roles.includes(role))) {
      throw new ForbiddenException();
    }
    return true;
  }
}

@Injectable()
export class InternalTokenGuard implements CanActivate {
  constructor(private readonly config: ConfigService, private readonly logger: PinoLogger) {}

  canActivate(context: ExecutionContext): boolean {
    const given = Buffer.from(context.switchToHttp().getRequest().headers['x-internal-token'] ?? '');
    const expected = Buffer.from(this.config.getOrThrow<string>('internalToken'));
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      this.logger.warn('internal token rejected');
      throw new UnauthorizedException();
    }
    return true;
  }
}
