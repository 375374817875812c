import type { FastifyBaseLogger } from 'fastify';

export class WideEvent {
  private readonly began = Date.now();
  private readonly fields: Record<string, unknown> = {};

  constructor(private readonly log: FastifyBaseLogger, requestId: string) {
    this.fields.request_id = requestId;
  }

  add(more: Record<string, unknown>): this {
    Object.assign(this.fields, more);
    return this;
  }

  emit(status: number): void {
    this.log.info({ ...this.fields, status, duration_ms: Date.now() - this.began }, 'request_event');
  }
}
