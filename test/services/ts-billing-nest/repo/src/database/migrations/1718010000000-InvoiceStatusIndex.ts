import { MigrationInterface, QueryRunner } from 'typeorm';

export class InvoiceStatusIndex1718010000000 implements MigrationInterface {
  transaction = false as const;

  async up(q: QueryRunner): Promise<void> {
    await q.query(`SET lock_timeout = '3s'`);
    await q.query('ALTER TABLE customers ADD COLUMN IF NOT EXISTS payment_ref text');
    await q.query('CREATE INDEX CONCURRENTLY IF NOT EXISTS invoices_tenant_status_idx ON invoices (tenant_id, status)');
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`SET lock_timeout = '3s'`);
    await q.query('DROP INDEX CONCURRENTLY IF EXISTS invoices_tenant_status_idx');
    await q.query('ALTER TABLE customers DROP COLUMN IF EXISTS payment_ref');
  }
}
