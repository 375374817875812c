const { randomUUID } = require('node:crypto');

const known = new Map();
const sessions = new Map();

exports.byEmail = (email) => known.get(email);
exports.open = (id) => {
  const key = randomUUID();
  sessions.set(key, { id, until: Date.now() + 3600e3 });
  return key;
};
