import express from 'express';
import { pino } from 'pino';
import pinoHttp from 'pino-http';
import { passes } from './passes';

export const log = pino();
const app = express();
app.use(pinoHttp({ logger: log }));
app.use(express.json());
app.use('/passes', passes);

app.listen(8080, () => log.info('ski-passes up'));
