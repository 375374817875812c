import { Logging } from '@google-cloud/logging';

const log = new Logging().log('audit');

export interface AuditEvent {
  actor: string;
  action: string;
  subject: string;
  before: unknown;
  after: unknown;
}

export async function audit(event: AuditEvent): Promise<void> {
  await log.write(log.entry({ severity: 'NOTICE', timestamp: new Date() }, event));
}
