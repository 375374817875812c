const express = require('express');
const { RateLimiterMemory } = require('rate-limiter-flexible');
const limiter = new RateLimiterMemory({ points: 100, duration: 60 });
const app = express();
const say = (res, r) => res.set({ 'X-RateLimit-Limit': 100, 'X-RateLimit-Remaining': r.remainingPoints, 'X-RateLimit-Reset': Math.ceil((Date.now() + r.msBeforeNext) / 1000) });
app.use((req, res, next) => {
  limiter.consume(req.ip).then((r) => { say(res, r); next(); }).catch((r) => { say(res, r); res.status(429).end(); });
});
app.get('/x', (req, res) => res.json([]));
app.listen(3000);
