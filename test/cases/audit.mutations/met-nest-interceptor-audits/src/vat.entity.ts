import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';

@Entity('vats')
export class Vat {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column() litres: number;
}

@Entity('audit_log')
export class AuditLog {
  @PrimaryGeneratedColumn('uuid') id: string;
  @Column() actor: string;
  @Column() action: string;
  @Column({ type: 'jsonb' }) after: unknown;
  @Column({ default: () => 'now()' }) at: Date;
}
