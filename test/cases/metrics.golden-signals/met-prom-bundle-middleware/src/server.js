import express from 'express';
import { pino } from 'pino';
import { buildApp } from './app.js';
import { metricsMiddleware } from './http/observe.js';

const log = pino();
buildApp().listen(8080, () => log.info('api is up'));

const admin = express();
admin.use(metricsMiddleware);
admin.listen(9090, () => log.info('metrics are up'));
