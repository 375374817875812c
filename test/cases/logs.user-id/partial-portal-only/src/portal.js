const { Router } = require('express');
const db = require('./db');

module.exports = (log) => {
  const portal = Router();

  portal.use((req, res, next) => {
    req.log = log.child({ session_id: req.session.sid });
    next();
  });

  portal.post('/repairs', async (req, res) => {
    const id = await db.addRepair(req.session.sub, req.body.text);
    req.log.info({ repair: id }, 'repair reported');
    res.status(201).json({ id });
  });

  return portal;
};
