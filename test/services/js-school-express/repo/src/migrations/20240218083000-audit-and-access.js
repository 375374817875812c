'use strict';

module.exports = {
  async up(q, S) {
    await q.createTable('audit_logs', {
      id: { type: S.INTEGER, autoIncrement: true, primaryKey: true },
      entity: S.STRING(40), entity_id: S.INTEGER, action: S.STRING(10), changes: S.JSON, at: S.DATE,
    });
    await q.createTable('pii_accesses', {
      id: { type: S.INTEGER, autoIncrement: true, primaryKey: true },
      reader: S.STRING(40), address: S.STRING(45), subject: S.STRING(20), subject_id: S.INTEGER, at: S.DATE,
    });
    await q.addIndex('audit_logs', ['entity', 'entity_id'], { name: 'audit_entity_idx' });
  },

  async down(q) {
    await q.dropTable('pii_accesses');
    await q.dropTable('audit_logs');
  },
};
