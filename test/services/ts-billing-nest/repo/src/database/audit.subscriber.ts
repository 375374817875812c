import { ClsServiceManager } from 'nestjs-cls';
import { EntitySubscriberInterface, EventSubscriber, InsertEvent, RemoveEvent, UpdateEvent } from 'typeorm';
import { AuditEntry } from './entities';

@EventSubscriber()
export class AuditSubscriber implements EntitySubscriberInterface {
  async afterInsert(event: InsertEvent<any>): Promise<void> {
    await this.write(event, 'insert', event.entity);
  }

  async afterUpdate(event: UpdateEvent<any>): Promise<void> {
    await this.write(event, 'update', { before: event.databaseEntity, after: event.entity });
  }

  async afterRemove(event: RemoveEvent<any>): Promise<void> {
    await this.write(event, 'remove', event.databaseEntity);
  }

  private async write(event: InsertEvent<any> | UpdateEvent<any> | RemoveEvent<any>, action: string, payload: unknown) {
    if (event.metadata.target === AuditEntry) return;
    const cls = ClsServiceManager.getClsService();
    await event.manager.insert(AuditEntry, {
      actor: cls.isActive() ? cls.get('userId') : null,
      action,
      entity: event.metadata.tableName,
      payload: payload as object,
    });
  }
}
