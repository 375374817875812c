import express from 'express'; import pino from 'pino'; import type { Registration } from './types';
const log = pino(); const app = express();
function register(form: Registration) { log.info({ email: form.email, plan: form.plan }, 'registered'); }
app.post('/r', express.json(), (req, res) => { register(req.body); res.end(); });
app.listen(3000);
