import { Injectable } from '@nestjs/common';
import { InjectRepository } from '@nestjs/typeorm';
import { Repository } from 'typeorm';
import { AuditService } from './audit.service';
import { Permit } from './permit.entity';

@Injectable()
export class PermitsService {
  constructor(@InjectRepository(Permit) private readonly permits: Repository<Permit>, private readonly audit: AuditService) {}

  async grant(actor: string, id: number) {
    await this.permits.update(id, { state: 'granted' });
    await this.audit.record(actor, 'permit.grant', id);
  }

  async revoke(actor: string, id: number) {
    await this.permits.update(id, { state: 'revoked' });
    await this.audit.record(actor, 'permit.revoke', id);
  }
}
