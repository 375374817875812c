import Koa from 'koa';
import { bearer } from './bearer.js';

const app = new Koa();
app.use(bearer);
app.use((ctx) => {
  ctx.body = { household: ctx.state.household, kwh: 12.4 };
});
app.listen(3000);
