import { CallHandler, ExecutionContext, Injectable, NestInterceptor } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { concatMap } from 'rxjs';
import { Repository } from 'typeorm';
import { AuditLog } from './vat.entity';

@Injectable()
export class AuditInterceptor implements NestInterceptor {
  constructor(@InjectRepository(AuditLog) private readonly log: Repository<AuditLog>) {}

  intercept(context: ExecutionContext, next: CallHandler) {
    const req = context.switchToHttp().getRequest();
    if (req.method === 'GET') return next.handle();
    return next.handle().pipe(
      concatMap(async (result) => {
        await this.log.insert({ actor: req.user.id, action: `${req.method} ${req.route.path}`, after: result });
        return result;
      }),
    );
  }
}
