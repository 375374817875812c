import { HttpException, Injectable, NestMiddleware } from '@nestjs/common';
@Injectable()
export class RateMiddleware implements NestMiddleware {
  private readonly hits = new Map<string, { n: number; at: number }>();
  use(req: any, res: any, next: () => void) {
    const now = Date.now();
    const h = this.hits.get(req.ip) ?? { n: 0, at: now };
    if (now - h.at > 60000) { h.n = 0; h.at = now; }
    h.n++;
    this.hits.set(req.ip, h);
    if (h.n > 100) throw new HttpException('Too many requests', 429);
    next();
  }
}
