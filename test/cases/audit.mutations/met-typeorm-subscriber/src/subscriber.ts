import { EntitySubscriberInterface, EventSubscriber, InsertEvent, RemoveEvent, UpdateEvent } from 'typeorm';
import { AuditEntry } from './entities';

@EventSubscriber()
export class Trail implements EntitySubscriberInterface {
  async afterInsert(event: InsertEvent<any>) {
    await event.manager.getRepository(AuditEntry).insert({ actor: event.queryRunner.data.actor, action: 'insert', entity: event.metadata.name, after: event.entity, at: new Date() });
  }

  async afterUpdate(event: UpdateEvent<any>) {
    await event.manager.getRepository(AuditEntry).insert({ actor: event.queryRunner.data.actor, action: 'update', entity: event.metadata.name, before: event.databaseEntity, after: event.entity, at: new Date() });
  }

  async afterRemove(event: RemoveEvent<any>) {
    await event.manager.getRepository(AuditEntry).insert({ actor: event.queryRunner.data.actor, action: 'remove', entity: event.metadata.name, before: event.databaseEntity, at: new Date() });
  }
}
