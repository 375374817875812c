import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity()
export class Depot {
  @PrimaryGeneratedColumn() id!: number;
  @Column() city!: string;
}

@Entity()
export class AuditEntry {
  @PrimaryGeneratedColumn() id!: number;
  @Column() actor!: string;
  @Column() action!: string;
  @Column('jsonb') payload!: object;
  @Column() at!: Date;
}
