import Koa from 'koa';
import body from 'koa-bodyparser';
import mongoose from 'mongoose';
import { bearer } from './bearer.js';
import { appointments, login } from './routers.js';

await mongoose.connect(process.env.MONGO_URL);
const app = new Koa();
app.silent = true;
app.use(body());
app.use(login.routes());
app.use(bearer);
app.use(appointments.routes());
app.listen(3000);
