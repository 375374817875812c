import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import { trace } from '@opentelemetry/api';
import { Observable, finalize } from 'rxjs';

@Injectable()
export class AccessLogInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const req = context.switchToHttp().getRequest();
    const started = Date.now();
    return next.handle().pipe(
      finalize(() => {
        process.stdout.write(
          JSON.stringify({
            message: 'request',
            method: req.method,
            path: req.path,
            ms: Date.now() - started,
            trace_id: trace.getActiveSpan()?.spanContext().traceId,
          }) + '\n',
        );
      }),
    );
  }
}
