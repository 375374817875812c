import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { Column, CreateDateColumn, Entity, Index, ManyToOne, PrimaryGeneratedColumn, ValueTransformer } from 'typeorm';

const key = () => Buffer.from(process.env.FIELD_ENCRYPTION_KEY!, 'base64');

export const encrypted: ValueTransformer = {
  to(value?: string | null) {
    if (value == null) return value;
    const iv = randomBytes(12);
    const cipher = createCipheriv('aes-256-gcm', key(), iv);
    const body = Buffer.concat([cipher.update(value, 'utf8'), cipher.final()]);
    return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
  },
  from(value?: string | null) {
    if (value == null) return value;
    const raw = Buffer.from(value, 'base64');
    const decipher = createDecipheriv('aes-256-gcm', key(), raw.subarray(0, 12));
    decipher.setAuthTag(raw.subarray(12, 28));
    return Buffer.concat([decipher.update(raw.subarray(28)), decipher.final()]).toString('utf8');
  },
};

@Entity('customers')
export class Customer {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ name: 'tenant_id' }) tenantId!: string;
  @Column({ name: 'full_name' }) fullName!: string;
  @Column() email!: string;
  @Column({ name: 'billing_address', type: 'text' }) billingAddress!: string;
  @Column({ name: 'tax_number', type: 'text', nullable: true, transformer: encrypted }) taxNumber!: string | null;
  @Column({ name: 'payment_ref', nullable: true, type: 'text' }) paymentRef!: string | null;
}

@Entity('invoices')
@Index(['tenantId', 'status'])
export class Invoice {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ name: 'tenant_id' }) tenantId!: string;
  @ManyToOne(() => Customer, { eager: true }) customer!: Customer;
  @Column({ name: 'amount_cents', type: 'int' }) amountCents!: number;
  @Column({ name: 'tax_cents', type: 'int', default: 0 }) taxCents!: number;
  @Column({ length: 3 }) currency!: string;
  @Column({ default: 'open' }) status!: 'open' | 'paid' | 'refunded' | 'overdue';
  @CreateDateColumn({ name: 'created_at' }) createdAt!: Date;
}

@Entity('operators')
export class Operator {
  @PrimaryGeneratedColumn('uuid') id!: string;
  @Column({ name: 'tenant_id' }) tenantId!: string;
  @Column({ unique: true }) username!: string;
  @Column({ name: 'password_hash' }) passwordHash!: string;
  @Column('text', { array: true, default: '{}' }) roles!: string[];
}

@Entity('audit_entries')
export class AuditEntry {
  @PrimaryGeneratedColumn('increment') id!: string;
  @Column({ type: 'text', nullable: true }) actor!: string | null;
  @Column() action!: string;
  @Column() entity!: string;
  @Column('jsonb') payload!: unknown;
  @CreateDateColumn({ name: 'created_at' }) createdAt!: Date;
}
