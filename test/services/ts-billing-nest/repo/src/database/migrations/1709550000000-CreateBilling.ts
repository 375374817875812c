import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreateBilling1709550000000 implements MigrationInterface {
  async up(q: QueryRunner): Promise<void> {
    await q.query(`CREATE TABLE customers (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      tenant_id text NOT NULL, full_name text NOT NULL, email text NOT NULL,
      billing_address text NOT NULL, tax_number text)`);
    await q.query(`CREATE TABLE invoices (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      tenant_id text NOT NULL, "customerId" uuid REFERENCES customers(id),
      amount_cents int NOT NULL, tax_cents int NOT NULL DEFAULT 0,
      currency varchar(3) NOT NULL, status text NOT NULL DEFAULT 'open',
      created_at timestamptz NOT NULL DEFAULT now())`);
    await q.query(`CREATE TABLE operators (
      id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
      tenant_id text NOT NULL, username text UNIQUE NOT NULL,
      password_hash text NOT NULL, roles text[] NOT NULL DEFAULT '{}')`);
    await q.query(`CREATE TABLE audit_entries (
      id bigserial PRIMARY KEY, actor text, action text NOT NULL, entity text NOT NULL,
      payload jsonb NOT NULL, created_at timestamptz NOT NULL DEFAULT now())`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query('DROP TABLE audit_entries');
    await q.query('DROP TABLE operators');
    await q.query('DROP TABLE invoices');
    await q.query('DROP TABLE customers');
  }
}
