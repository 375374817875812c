const secret = process.env.SESSION_SECRET || 'local-harbor-session-9';

if (process.env.NODE_ENV === 'production' && !process.env.SESSION_SECRET) {
  throw new Error('SESSION_SECRET is not set');
}

module.exports = { secret };
