import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import { Histogram } from 'prom-client';
import { Observable, tap } from 'rxjs';

@Injectable()
export class LatencyInterceptor implements NestInterceptor {
  private readonly seconds = new Histogram({ name: 'http_request_seconds', help: 'Request time', labelNames: ['handler', 'status'] });

  intercept(ctx: ExecutionContext, next: CallHandler): Observable<unknown> {
    const end = this.seconds.startTimer({ handler: ctx.getHandler().name });
    const res = ctx.switchToHttp().getResponse();
    return next.handle().pipe(tap({ finalize: () => end({ status: res.statusCode }) }));
  }
}
