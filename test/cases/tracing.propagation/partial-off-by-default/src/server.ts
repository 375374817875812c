import express from 'express';
import axios from 'axios';

const app = express();

app.get('/rooms/:room/slots', async (req, res) => {
  const { data } = await axios.get(`${process.env.CALENDAR_URL}/rooms/${req.params.room}`, { timeout: 2_000 });
  res.json(data.free);
});

app.listen(8080);
