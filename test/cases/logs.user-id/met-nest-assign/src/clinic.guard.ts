import { CanActivate, ExecutionContext, Injectable, UnauthorizedException } from '@nestjs/common';
import { verify } from 'jsonwebtoken';

@Injectable()
export class ClinicGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const req = context.switchToHttp().getRequest();
    try {
      req.caller = verify(String(req.headers.authorization).slice(7), process.env.JWT_KEY as string);
      return true;
    } catch {
      throw new UnauthorizedException();
    }
  }
}
