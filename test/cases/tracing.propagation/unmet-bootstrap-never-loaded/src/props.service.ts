import { Injectable } from '@nestjs/common';
import { trace } from '@opentelemetry/api';

@Injectable()
export class PropsService {
  private readonly tracer = trace.getTracer('props');
  private readonly loans = new Map<string, string>();

  lend(id: string, show: string) {
    return this.tracer.startActiveSpan('lend', (span) => {
      span.setAttribute('prop.id', id);
      this.loans.set(id, show);
      span.end();
      return { id, show };
    });
  }
}
