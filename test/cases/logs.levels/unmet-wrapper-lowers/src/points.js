const got = require('got');
const log = require('./log');

exports.start = async function start(id) {
  const { session, limited } = await got
    .post(`${process.env.OPERATOR_URL}/points/${id}/sessions`, { timeout: 5000, retry: 0 })
    .json();
  if (limited) log.warn('grid limits this point', { point: id });
  return session;
};
