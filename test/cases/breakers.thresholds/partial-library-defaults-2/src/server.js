import express from 'express';
import { lyrics } from './lyrics.js';

const app = express();
app.get('/lyrics/:track', async (req, res) => {
  res.json(await lyrics.fire(req.params.track));
});
app.listen(3000);
