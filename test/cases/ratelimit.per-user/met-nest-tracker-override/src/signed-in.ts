import { Injectable, NestMiddleware, UnauthorizedException } from '@nestjs/common';
import { verify } from 'jsonwebtoken';

@Injectable()
export class SignedIn implements NestMiddleware {
  use(req: any, _res: unknown, next: () => void) {
    try {
      req.claims = verify((req.headers.authorization ?? '').slice(7), process.env.JWT_SECRET!);
    } catch {
      throw new UnauthorizedException();
    }
    next();
  }
}
