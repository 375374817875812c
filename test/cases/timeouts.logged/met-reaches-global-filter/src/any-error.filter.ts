import { ArgumentsHost, Catch, ExceptionFilter, HttpException, Logger } from '@nestjs/common';
import type { Request, Response } from 'express';

@Catch()
export class AnyErrorFilter implements ExceptionFilter {
  private readonly logger = new Logger(AnyErrorFilter.name);

  catch(err: Error & { upstream?: string }, host: ArgumentsHost) {
    const http = host.switchToHttp();
    const req = http.getRequest<Request>();
    const res = http.getResponse<Response>();
    if (err instanceof HttpException) {
      res.status(err.getStatus()).json(err.getResponse());
      return;
    }
    const late = err.name === 'TimeoutError';
    this.logger.error({ err, kind: err.name, upstream: err.upstream, method: req.method, path: req.path }, 'request failed');
    res.status(late ? 504 : 500).json({ error: late ? 'too slow' : 'internal error' });
  }
}
