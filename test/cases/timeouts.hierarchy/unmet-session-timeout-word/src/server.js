import http from 'node:http';
import Koa from 'koa';
import Router from '@koa/router';
import superagent from 'superagent';
import { hasTimedOut, touch } from './session.js';

const router = new Router();

router.get('/stamps/:id/value', async (ctx) => {
  const session = ctx.cookies.get('sid');
  if (!session || hasTimedOut(session)) ctx.throw(401);
  touch(session);
  const { body } = await superagent.get(`${process.env.VALUES_URL}/${ctx.params.id}`).timeout({ deadline: 4_000 });
  ctx.body = { cents: body.cents };
});

const app = new Koa().use(router.routes());
const server = http.createServer({ requestTimeout: 0, headersTimeout: 0 }, app.callback());
server.timeout = 0;
server.listen(8080);
