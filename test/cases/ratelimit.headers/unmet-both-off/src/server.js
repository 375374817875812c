import express from 'express';
import { limiter } from './limiter.js';
import { fonts } from './fonts.js';

const app = express();
app.set('trust proxy', 1);
app.use(limiter);

app.get('/fonts', (req, res) => res.json([...fonts.keys()]));
app.get('/fonts/:family', (req, res) => {
  const font = fonts.get(req.params.family);
  if (!font) return res.sendStatus(404);
  res.json(font);
});

app.listen(8080);
