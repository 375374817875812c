import express from 'express'; import pino from 'pino'; import { User } from './user';
const log = pino(); const app = express();
function greet(account: User) { log.info({ account }, 'signed in'); }
app.post('/r', express.json(), (req, res) => { greet(req.body); res.end(); });
app.listen(3000);
