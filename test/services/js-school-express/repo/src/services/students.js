'use strict';

const { Op } = require('sequelize');
const { Enrolment, Grade, Guardian, sequelize, Student } = require('../models');
const { mail, sis } = require('../lib/clients');
const { invites } = require('../lib/queues');
const logger = require('../lib/logger');

function missing() {
  return Object.assign(new Error('not found'), { status: 404 });
}

async function enrol({ registerNo, classId, startsOn, guardian }) {
  const person = await sis.student(registerNo);
  const created = await sequelize.transaction(async (transaction) => {
    const student = await Student.create(
      { registerNo, firstName: person.firstName, lastName: person.lastName, birthDate: person.birthDate, schoolId: person.schoolId },
      { transaction },
    );
    await Enrolment.create({ studentId: student.id, classId, startsOn }, { transaction });
    await Guardian.create({ ...guardian, studentId: student.id }, { transaction });
    return student;
  });
  await invites.add({ studentId: created.id, email: guardian.email });
  logger.info('student enrolled, inviting guardian', { studentId: created.id, email: guardian.email, phone: guardian.phone });
  return created;
}

async function find(id) {
  const student = await Student.findByPk(id, { include: [Guardian, Enrolment] });
  if (!student) throw missing();
  return student;
}

async function search(name) {
  console.log('student search', name);
  return Student.findAll({ where: { lastName: { [Op.startsWith]: name } }, limit: 50 });
}

async function addGrade(studentId, { subject, points, comment }) {
  const student = await Student.findByPk(studentId);
  if (!student) throw missing();
  const grade = await Grade.create({ studentId, subject, points, comment });
  logger.info('grade entered', { studentId, gradeId: grade.id });
  return grade;
}

async function erase(id) {
  const student = await find(id);
  for (const guardian of student.guardians) {
    await mail.removeContact(guardian.email);
  }
  await sequelize.transaction(async (transaction) => {
    const guardianIds = student.guardians.map((g) => g.id);
    await Grade.destroy({ where: { studentId: id }, individualHooks: true, transaction });
    await Enrolment.destroy({ where: { studentId: id }, individualHooks: true, transaction });
    await Guardian.destroy({ where: { id: guardianIds }, individualHooks: true, transaction });
    await Student.destroy({ where: { id }, individualHooks: true, transaction });
  });
  logger.info('student erased on request', { studentId: id });
}

module.exports = { enrol, find, search, addGrade, erase };
