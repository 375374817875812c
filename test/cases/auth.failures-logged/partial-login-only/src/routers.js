import Router from '@koa/router';
import bcrypt from 'bcrypt';
import jwt from 'jsonwebtoken';
import { logger } from './logger.js';
import { Appointment, Patient } from './models.js';

export const login = new Router();
login.post('/login', async (ctx) => {
  const { email, password } = ctx.request.body;
  const patient = await Patient.findOne({ email });
  if (!patient || !(await bcrypt.compare(password, patient.hash))) {
    logger.warn('login failed', { known: Boolean(patient), ip: ctx.ip });
    ctx.status = 401;
    return;
  }
  ctx.body = { token: jwt.sign({ sub: patient.id }, process.env.JWT_SECRET, { expiresIn: '30m' }) };
});

export const appointments = new Router();
appointments.get('/appointments', async (ctx) => {
  ctx.body = await Appointment.find({ patient: ctx.state.user.sub });
});
