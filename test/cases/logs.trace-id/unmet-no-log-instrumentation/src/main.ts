import express from 'express';
import { accessions } from './accessions';
import { logger } from './logger';

const app = express();
app.use(express.json());
app.use('/accessions', accessions);
app.listen(8080, () => logger.info('listening'));
