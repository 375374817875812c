const { randomUUID } = require('node:crypto');
const express = require('express');
const outbound = require('./outbound');

const payroll = outbound('payroll', process.env.PAYROLL_URL, 3000);
const members = outbound('members', process.env.MEMBERS_URL, 1500);
const app = express();

app.get('/members/:id/dues', async (req, res) => {
  const headers = { 'x-request-id': req.get('x-request-id') || randomUUID() };
  try {
    const member = await members.get(`/members/${req.params.id}`, { headers });
    const wage = await payroll.get(`/wages/${member.data.employer}/${req.params.id}`, { headers });
    res.json({ cents: Math.round(wage.data.cents * 0.01) });
  } catch {
    res.status(502).json({ error: 'dues cannot be computed now' });
  }
});

app.listen(8080);
