module.exports = {
  limits: { windowMs: 60 * 1000, max: 100, standardHeaders: false, legacyHeaders: false },
  cors: { origin: '*', exposedHeaders: ['X-RateLimit-Limit', 'X-RateLimit-Remaining', 'X-RateLimit-Reset'] },
};
