import express from 'express';
import { pinoHttp } from 'pino-http';
import { appointments } from './appointments';
import { logger } from './logger';

const app = express();
app.use(pinoHttp({ logger }));
app.use(express.json());
app.use('/appointments', appointments);
app.listen(8080, () => logger.info('listening'));
