import express from 'express';
import { apiLimiter } from './middleware/limits.js';
import { surveys } from './routes/surveys.js';

const app = express();
app.set('trust proxy', 1);
app.use(apiLimiter);
app.use('/surveys', surveys);
app.listen(3000);
