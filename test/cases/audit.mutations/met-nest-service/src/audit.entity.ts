import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class AuditEntry {
  @PrimaryGeneratedColumn() id: number;
  @Column() actor: string;
  @Column() action: string;
  @Column() objectId: number;
  @Column() at: Date;
}
