import { EntityManager, EntitySubscriberInterface, EventSubscriber, InsertEvent, RemoveEvent, UpdateEvent } from 'typeorm';
import { Change } from './change.entity';

@EventSubscriber()
export class ChangeSubscriber implements EntitySubscriberInterface {
  async afterInsert(event: InsertEvent<any>) {
    await this.write(event.manager, 'insert', event.metadata.name, event.entity.id, null, event.entity);
  }

  async afterUpdate(event: UpdateEvent<any>) {
    await this.write(event.manager, 'update', event.metadata.name, event.databaseEntity.id, event.databaseEntity, event.entity ?? null);
  }

  async beforeRemove(event: RemoveEvent<any>) {
    await this.write(event.manager, 'remove', event.metadata.name, event.entityId, event.databaseEntity, null);
  }

  private async write(manager: EntityManager, action: string, entity: string, id: unknown, before: object | null, after: object | null) {
    if (entity === Change.name) return;
    await manager.insert(Change, { action, entity, entityId: String(id), before, after });
  }
}
