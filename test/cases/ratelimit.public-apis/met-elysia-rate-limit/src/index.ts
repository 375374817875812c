import { Elysia } from 'elysia';
import { rateLimit } from 'elysia-rate-limit';

new Elysia()
  .use(rateLimit({ max: 60, duration: 60_000 }))
  .get('/boats', () => [])
  .listen(3000);
