const axios = require('axios');
const logger = require('../logger');

const calendar = axios.create({ baseURL: process.env.CALENDAR_URL, timeout: 4000 });
let nextNumber = 1000;
const requests = new Map();

exports.submit = async ({ employee, from, to }) => {
  const requestId = `LR-${nextNumber++}`;
  requests.set(requestId, { requestId, employee, from, to, state: 'submitted' });
  await calendar.post('/holds', { reference: requestId, from, to });
  logger.info('leave requested', { requestId, from, to });
  return requests.get(requestId);
};

exports.approve = async (requestId) => {
  const leave = requests.get(requestId);
  if (!leave) return null;
  leave.state = 'approved';
  await calendar.put(`/holds/${requestId}`, { confirmed: true });
  logger.info('leave approved', { requestId });
  return leave;
};
