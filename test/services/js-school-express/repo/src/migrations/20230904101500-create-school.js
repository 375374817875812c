'use strict';

const stamps = (S) => ({ created_at: { type: S.DATE, allowNull: false }, updated_at: { type: S.DATE, allowNull: false } });
const id = (S) => ({ type: S.INTEGER, autoIncrement: true, primaryKey: true });

module.exports = {
  async up(q, S) {
    await q.createTable('students', {
      id: id(S), register_no: { type: S.STRING(20), unique: true }, first_name: S.STRING(80), last_name: S.STRING(80),
      birth_date: S.DATEONLY, school_id: S.INTEGER, ...stamps(S),
    });
    const student_id = { type: S.INTEGER, references: { model: 'students', key: 'id' } };
    await q.createTable('guardians', {
      id: id(S), student_id, first_name: S.STRING(80), last_name: S.STRING(80), email: S.STRING(160), phone: S.STRING(40), ...stamps(S),
    });
    await q.createTable('enrolments', {
      id: id(S), student_id, class_id: S.INTEGER, starts_on: S.DATEONLY, status: S.ENUM('pending', 'active', 'left'), ...stamps(S),
    });
    await q.createTable('grades', {
      id: id(S), student_id, subject: S.STRING(60), points: S.DECIMAL(4, 1), comment: S.TEXT, ...stamps(S),
    });
    await q.createTable('accounts', {
      id: id(S), username: { type: S.STRING(80), unique: true }, password_hash: S.STRING,
      role: S.ENUM('teacher', 'office', 'guardian'), ...stamps(S),
    });
  },

  async down(q) {
    for (const table of ['accounts', 'grades', 'enrolments', 'guardians', 'students']) {
      await q.dropTable(table);
    }
  },
};
