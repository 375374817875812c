'use strict';

const { expect } = require('chai');
const request = require('supertest');
const app = require('../src/app');
const { Enrolment, sequelize, Student } = require('../src/models');

describe('records', () => {
  before(() => sequelize.sync({ force: true }));

  it('lists vacancies', async () => {
    const student = await Student.create({ registerNo: 'R1', firstName: 'A', lastName: 'B', schoolId: 1 });
    await Enrolment.create({ studentId: student.id, classId: 7, status: 'active' });
    const res = await request(app).get('/public/vacancies').expect(200);
    expect(res.body[0].classId).to.equal(7);
  });
});
