import express from 'express';
import { issueKey } from './locks.js';

const app = express();
app.use(express.json());

app.post('/rooms/:room/keys', async (req, res, next) => {
  try {
    res.status(201).json(await issueKey(req.params.room, req.body.guest));
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
