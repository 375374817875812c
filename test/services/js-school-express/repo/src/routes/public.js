'use strict';

const bcrypt = require('bcryptjs');
const { Router } = require('express');
const jwt = require('jsonwebtoken');
const config = require('../config');
const { Account, Enrolment, sequelize } = require('../models');

const router = Router();

router.get('/health', async (req, res) => {
  res.json({ status: 'ok' });
});

router.post('/auth/login', async (req, res) => {
  const { username, password } = req.body;
  const account = await Account.findOne({ where: { username } });
  if (!account || !(await bcrypt.compare(password, account.passwordHash))) {
    return res.status(401).json({ error: 'wrong user name or password' });
  }
  const token = jwt.sign({ sub: account.id, role: account.role }, config.jwtSecret, { expiresIn: '8h' });
  return res.json({ token });
});

router.get('/public/vacancies', async (req, res) => {
  const taken = await Enrolment.findAll({
    attributes: ['classId', [sequelize.fn('COUNT', sequelize.col('id')), 'taken']],
    where: { status: 'active' },
    group: ['classId'],
  });
  res.json(taken);
});

router.get('/public/classes/:classId/size', async (req, res) => {
  res.json({ size: await Enrolment.count({ where: { classId: req.params.classId, status: 'active' } }) });
});

module.exports = router;
