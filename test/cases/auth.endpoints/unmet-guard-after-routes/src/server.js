import express from 'express';
import cookieSession from 'cookie-session';
import { routes } from './routes.js';
import { sessionCheck } from './session-check.js';

const app = express();
app.use(express.json());
app.use(cookieSession({ keys: [process.env.COOKIE_KEY], maxAge: 8 * 3600 * 1000 }));
app.use('/api', routes);
app.use('/api', sessionCheck);
app.listen(3000);
