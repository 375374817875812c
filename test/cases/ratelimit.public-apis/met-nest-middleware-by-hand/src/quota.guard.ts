import { CanActivate, ExecutionContext, HttpException, HttpStatus, Injectable } from '@nestjs/common';
import Redis from 'ioredis';

@Injectable()
export class QuotaGuard implements CanActivate {
  private readonly redis = new Redis(process.env.REDIS_URL!);

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const req = context.switchToHttp().getRequest();
    const key = `quota:${req.ip}:${Math.floor(Date.now() / 60_000)}`;
    const used = await this.redis.incr(key);
    if (used === 1) await this.redis.expire(key, 60);
    if (used > 100) throw new HttpException('slow down', HttpStatus.TOO_MANY_REQUESTS);
    return true;
  }
}
