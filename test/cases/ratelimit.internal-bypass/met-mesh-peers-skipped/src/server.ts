import express from 'express';
import { limits } from './limits';

const app = express();
app.use(limits);
app.get('/profiles/:id', (req, res) => {
  res.json({ id: req.params.id, name: 'Ada' });
});
app.listen(3000);
