'use strict';

const { Router } = require('express');
const apicache = require('apicache');
const { recordsPiiAccess } = require('../middleware');
const { timetable } = require('../lib/clients');
const { reports } = require('../lib/queues');
const students = require('../services/students');
const { Grade } = require('../models');

const router = Router();
const cache = apicache.options({ appendKey: (req) => req.params.classId }).middleware;

router.post('/students', async (req, res) => {
  res.status(201).json(await students.enrol(req.body));
});

router.get('/students', recordsPiiAccess('student-list'), async (req, res) => {
  res.json(await students.search(String(req.query.lastName || '')));
});

router.get('/students/:id', recordsPiiAccess('student'), async (req, res) => {
  res.json(await students.find(req.params.id));
});

router.delete('/students/:id/personal-data', async (req, res) => {
  await students.erase(Number(req.params.id));
  res.status(204).end();
});

router.get('/students/:id/grades', recordsPiiAccess('grades'), async (req, res) => {
  res.json(await Grade.findAll({ where: { studentId: req.params.id } }));
});

router.post('/students/:id/grades', async (req, res) => {
  res.status(201).json(await students.addGrade(req.params.id, req.body));
});

router.get('/students/:id/report', recordsPiiAccess('report'), async (req, res) => {
  const job = await reports.add({ studentId: req.params.id });
  const pdf = await job.finished();
  res.type('application/pdf').send(Buffer.from(pdf, 'base64'));
});

router.get('/classes/:classId/timetable', cache('5 minutes'), async (req, res) => {
  res.json(await timetable.forClass(req.params.classId));
});

module.exports = router;
