import express from 'express';
import { accounts } from './routes/accounts.js';
import { auth } from './routes/auth.js';
import { requireToken } from './middleware/token.js';

const app = express();
app.use(express.json());
app.use('/auth', auth);
app.use('/accounts', requireToken, accounts);
app.listen(8080);
