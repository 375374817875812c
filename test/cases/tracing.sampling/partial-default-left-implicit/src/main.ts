import axios from 'axios';
import express from 'express';

const renderer = axios.create({ baseURL: process.env.RENDERER_URL, timeout: 8000 });
const app = express();
app.use(express.json());

app.post('/scores', async (req, res, next) => {
  try {
    const { data } = await renderer.post('/render', { notes: req.body.notes });
    res.status(201).json({ pages: data.pages });
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
