import express from 'express';
import { castVote, topTen } from './votes.js';

const app = express();
app.use(express.json());
app.post('/votes', async (req, res, next) => {
  try {
    await castVote(req.body.song, req.body.listener);
    res.status(201).end();
  } catch (err) {
    next(err);
  }
});
app.get('/top', async (req, res, next) => topTen().then((t) => res.json(t), next));
app.get('/ready', (req, res) => res.end('ok'));
app.listen(8080);
