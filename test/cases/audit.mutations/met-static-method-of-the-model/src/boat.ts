import { Column, Model, Table } from 'sequelize-typescript';

@Table({ tableName: 'boats' })
export class Boat extends Model {
  @Column name: string;
}
