import { CallHandler, ExecutionContext, Injectable, Logger, NestInterceptor, RequestTimeoutException } from '@nestjs/common';
import { Observable, TimeoutError, catchError, throwError, timeout } from 'rxjs';

@Injectable()
export class TimeoutInterceptor implements NestInterceptor {
  private readonly logger = new Logger(TimeoutInterceptor.name);

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      timeout(20000),
      catchError((err) => {
        if (err instanceof TimeoutError) {
          this.logger.error(`timeout in ${context.getHandler().name} ${context.switchToHttp().getRequest().url}`);
          return throwError(() => new RequestTimeoutException());
        }
        return throwError(() => err);
      }),
    );
  }
}
