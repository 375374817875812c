import Router from '@koa/router';
import bcrypt from 'bcrypt';
import jwt from 'jsonwebtoken';
import { db } from './db.js';

export const login = new Router();
login.post('/login', async (ctx) => {
  const [[user]] = await db.query('select id, hash from readers where email = ?', [ctx.request.body.email]);
  if (!user || !(await bcrypt.compare(ctx.request.body.password, user.hash))) ctx.throw(401);
  ctx.body = { token: jwt.sign({ sub: String(user.id) }, process.env.JWT_SECRET) };
});

export async function reader(ctx, next) {
  try {
    ctx.state.reader = jwt.verify(ctx.get('authorization').slice(7), process.env.JWT_SECRET).sub;
  } catch {
    ctx.throw(401);
  }
  await next();
}
