import Koa from 'koa';
import { limit } from './bucket.js';
import { user } from './user.js';

const app = new Koa();
app.use(user);
app.use(limit);
app.use((ctx) => {
  ctx.body = { question: 'Capital of Peru?', for: ctx.state.userId };
});
app.listen(3000);
