import Koa from 'koa';
import body from 'koa-bodyparser';
import jwt from 'koa-jwt';
import { employees } from './employees.js';
import { absences } from './absences.js';

const app = new Koa();
app.use(body());
app.use(employees.routes());
app.use(absences.routes());
app.use(jwt({ secret: process.env.JWT_SECRET }));

app.listen(3000);
