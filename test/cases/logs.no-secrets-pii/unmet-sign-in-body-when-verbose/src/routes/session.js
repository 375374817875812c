const { Router } = require('express');
const argon2 = require('argon2');
const members = require('../members');
const logger = require('../logger');

const router = Router();

router.post('/', async (req, res, next) => {
  try {
    const { email, password } = req.body;
    const member = members.byEmail(email);
    if (!member || !(await argon2.verify(member.hash, password))) {
      logger.warn('sign-in refused');
      return res.sendStatus(401);
    }
    logger.info('signed in', { member: member.id });
    res.status(201).json({ session: members.open(member.id) });
  } catch (err) {
    next(err);
  }
});

module.exports = router;
