import express from 'express';
import rateLimit from 'express-rate-limit';
import { plan } from './plan.js';

// const internal = (req) => INTERNAL.has(req.get('x-internal-service'));

const app = express();
app.set('trust proxy', 1);
app.use(express.json());
app.use(rateLimit({
  windowMs: 60_000,
  limit: 50,
  // skip: internal,
}));

app.post('/routes', (req, res) => {
  const caller = req.get('x-internal-service') ?? 'public';
  console.log(JSON.stringify({ msg: 'route planned', caller }));
  res.json(plan(req.body.from, req.body.to));
});

app.listen(8080);
