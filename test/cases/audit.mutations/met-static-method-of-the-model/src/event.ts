import { Column, Model, Table } from 'sequelize-typescript';

@Table({ tableName: 'events', updatedAt: false })
export class Event extends Model {
  @Column name: string;
  @Column modelId: string;
  @Column actorId: string;

  static createFor(ctx: any, attributes: Partial<Event>) {
    return this.create({ ...attributes, actorId: ctx.user.id });
  }
}
