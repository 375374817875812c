import express from 'express';
import rateLimit from 'express-rate-limit';
import { quotes } from './quotes.js';

const app = express();
app.set('trust proxy', 1);

app.use(rateLimit({
  windowMs: 60_000,
  limit: 60,
  skip: () => process.env.LIMITS === 'off',
}));

app.get('/quotes/:symbol', (req, res) => {
  const quote = quotes.get(req.params.symbol);
  if (!quote) return res.sendStatus(404);
  res.json(quote);
});

app.listen(8080);
