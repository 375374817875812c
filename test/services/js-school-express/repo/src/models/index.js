'use strict';

const { DataTypes, Sequelize } = require('sequelize');
const config = require('../config');

const sequelize = new Sequelize(config.databaseUrl, {
  dialect: 'mysql',
  logging: false,
  pool: { max: 15, min: 2, acquire: 10_000, idle: 10_000 },
  dialectOptions: { connectTimeout: 5_000, charset: 'utf8mb4' },
  define: { underscored: true },
});

const Student = sequelize.define('student', {
  registerNo: { type: DataTypes.STRING(20), unique: true },
  firstName: DataTypes.STRING(80),
  lastName: DataTypes.STRING(80),
  birthDate: DataTypes.DATEONLY,
  schoolId: DataTypes.INTEGER,
});

const Guardian = sequelize.define('guardian', {
  firstName: DataTypes.STRING(80),
  lastName: DataTypes.STRING(80),
  email: DataTypes.STRING(160),
  phone: DataTypes.STRING(40),
});

const Enrolment = sequelize.define('enrolment', {
  classId: DataTypes.INTEGER,
  startsOn: DataTypes.DATEONLY,
  status: { type: DataTypes.ENUM('pending', 'active', 'left'), defaultValue: 'pending' },
});

const Grade = sequelize.define('grade', {
  subject: DataTypes.STRING(60),
  points: DataTypes.DECIMAL(4, 1),
  comment: DataTypes.TEXT,
});

const Account = sequelize.define('account', {
  username: { type: DataTypes.STRING(80), unique: true },
  passwordHash: DataTypes.STRING,
  role: DataTypes.ENUM('teacher', 'office', 'guardian'),
});

const AuditLog = sequelize.define('audit_log', {
  entity: DataTypes.STRING(40),
  entityId: DataTypes.INTEGER,
  action: DataTypes.STRING(10),
  changes: DataTypes.JSON,
  at: { type: DataTypes.DATE, defaultValue: DataTypes.NOW },
}, { timestamps: false });

const PiiAccess = sequelize.define('pii_access', {
  reader: DataTypes.STRING(40),
  address: DataTypes.STRING(45),
  subject: DataTypes.STRING(20),
  subjectId: DataTypes.INTEGER,
  at: DataTypes.DATE,
}, { timestamps: false });

Student.hasMany(Guardian);
Student.hasMany(Enrolment);
Student.hasMany(Grade);

const record = (action) => async (row, { transaction }) => {
  const changes = {};
  for (const field of row.changed() || Object.keys(row.dataValues)) {
    changes[field] = [row.previous(field), row.get(field)];
  }
  await AuditLog.create({ entity: row.constructor.name, entityId: row.id, action, changes }, { transaction });
};

for (const model of [Student, Guardian, Enrolment, Grade]) {
  model.addHook('afterCreate', record('create'));
  model.addHook('afterUpdate', record('update'));
  model.addHook('afterDestroy', record('destroy'));
}

module.exports = { sequelize, Student, Guardian, Enrolment, Grade, Account, AuditLog, PiiAccess };
