import { EntitySubscriberInterface, EventSubscriber, InsertEvent, UpdateEvent } from 'typeorm';
import { AuditEntry } from './entities';

@EventSubscriber()
export class Trail implements EntitySubscriberInterface {
  afterInsert(event: InsertEvent<any>) {
    return event.manager.insert(AuditEntry, { actor: event.queryRunner.data.actor, action: 'insert', payload: event.entity, at: new Date() });
  }

  afterUpdate(event: UpdateEvent<any>) {
    return event.manager.insert(AuditEntry, { actor: event.queryRunner.data.actor, action: 'update', payload: event.databaseEntity, at: new Date() });
  }
}
