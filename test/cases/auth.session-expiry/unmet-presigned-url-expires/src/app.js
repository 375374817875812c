import Koa from 'koa';
import body from 'koa-bodyparser';
import { login, reader } from './login.js';
import { documents } from './documents.js';

const app = new Koa();
app.use(body());
app.use(login.routes());
app.use(reader);
app.use(documents.routes());
app.listen(3000);
