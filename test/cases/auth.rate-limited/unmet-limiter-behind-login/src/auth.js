const bcrypt = require('bcryptjs');
const jwt = require('jsonwebtoken');
const agents = require('./agents');

exports.issue = async (req, res) => {
  const agent = agents.find((a) => a.email === req.body.email);
  if (!agent || !(await bcrypt.compare(req.body.password, agent.hash))) return res.sendStatus(401);
  res.json({ token: jwt.sign({ sub: agent.id }, process.env.JWT_KEY, { expiresIn: '30m' }) });
};

exports.check = (req, res, next) => {
  try {
    req.agent = jwt.verify((req.get('authorization') || '').slice(7), process.env.JWT_KEY).sub;
    next();
  } catch {
    res.sendStatus(401);
  }
};
