import express from 'express';
import axios from 'axios';

const app = express();

app.get('/shows/:show/seats', async (req, res) => {
  const { data } = await axios.get(`${process.env.SEATS_URL}/shows/${req.params.show}`, { timeout: 2_000 });
  res.json({ free: data.free });
});

app.listen(8080);
