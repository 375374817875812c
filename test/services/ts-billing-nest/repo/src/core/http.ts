import {
  ArgumentsHost, CallHandler, Catch, Controller, ExceptionFilter, ExecutionContext, Get, HttpException,
  Injectable, NestInterceptor, RequestTimeoutException, Res,
} from '@nestjs/common';
import { ConfigService } from '@nestjs/config';
import { SkipThrottle } from '@nestjs/throttler';
import { InjectMetric, PrometheusController } from '@willsoto/nestjs-prometheus';
import type { Request, Response } from 'express';
import { InjectPinoLogger, PinoLogger } from 'nestjs-pino';
import type { Histogram } from 'prom-client';
import { catchError, Observable, throwError, timeout, TimeoutError } from 'rxjs';
import { Public } from '../auth/guards';

@Controller('metrics')
export class MetricsController extends PrometheusController {
  @Public()
  @SkipThrottle()
  @Get()
  async index(@Res({ passthrough: true }) response: Response): Promise<string> {
    return super.index(response);
  }
}

@Injectable()
export class MetricsInterceptor implements NestInterceptor {
  constructor(@InjectMetric('http_server_duration_seconds') private readonly duration: Histogram<string>) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const req = http.getRequest<Request>();
    const res = http.getResponse<Response>();
    const stop = this.duration.startTimer({ method: req.method, route: req.route?.path ?? 'unmatched' });
    res.once('finish', () => stop({ status: String(res.statusCode) }));
    return next.handle();
  }
}

@Injectable()
export class TimeoutInterceptor implements NestInterceptor {
  private readonly limit: number;

  constructor(config: ConfigService) {
    this.limit = config.getOrThrow<number>('http.requestTimeoutMs');
  }

  intercept(_context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(
      timeout(this.limit),
      catchError((err) => throwError(() => (err instanceof TimeoutError ? new RequestTimeoutException() : err))),
    );
  }
}

@Catch()
export class AllExceptionsFilter implements ExceptionFilter {
  constructor(@InjectPinoLogger(AllExceptionsFilter.name) private readonly logger: PinoLogger) {}

  catch(exception: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const req = http.getRequest<Request>();
    const res = http.getResponse<Response>();
    const status = exception instanceof HttpException ? exception.getStatus() : 500;
    const fields = { method: req.method, route: req.route?.path, status };

    if (status >= 500) {
      const { name, message, stack } = exception as Error;
      this.logger.error({ ...fields, error: { name, message, stack } }, 'request failed');
    } else if (status === 408 || status === 429) {
      this.logger.warn(fields, 'request rejected');
    }
    res.status(status).json(
      exception instanceof HttpException ? exception.getResponse() : { statusCode: 500, message: 'Internal error' },
    );
  }
}
