import express from 'express';
import { randomUUID } from 'node:crypto';
import { als } from './ctx';
import { log } from './log';
import { call } from './http';
const app = express();
app.use((req, res, next) => als.run({ requestId: req.get('x-request-id') ?? randomUUID() }, next));
app.get('/a', async (req, res) => {
  const r = await call(process.env.B + '/a');
  log.info('a', { s: r.status });
  res.json({});
});
app.listen(80);
