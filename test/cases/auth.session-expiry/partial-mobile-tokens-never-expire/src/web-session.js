const session = require('express-session');
const RedisStore = require('connect-redis').default;
const Redis = require('ioredis');

const EIGHT_HOURS = 8 * 60 * 60;
module.exports = session({
  store: new RedisStore({ client: new Redis(process.env.REDIS_URL), ttl: EIGHT_HOURS }),
  secret: process.env.SESSION_KEY,
  resave: false,
  saveUninitialized: false,
  cookie: { httpOnly: true, secure: true, maxAge: EIGHT_HOURS * 1000 },
});
