import { MigrationInterface, QueryRunner, Table } from 'typeorm';

export class Boats1700000000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(new Table({ name: 'boats', columns: [{ name: 'id', type: 'int', isPrimary: true }] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropTable('boats');
  }
}
