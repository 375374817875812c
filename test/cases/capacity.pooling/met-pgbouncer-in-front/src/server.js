const express = require('express');
const { ask } = require('./ask');

const app = express();
app.use(express.json());

app.get('/flights/:no/seats', async (req, res) => {
  res.json(await ask('select seat from seats where flight = $1 and taken = false', [req.params.no]));
});
app.post('/flights/:no/seats/:seat', async (req, res) => {
  await ask('update seats set taken = true where flight = $1 and seat = $2', [req.params.no, req.params.seat]);
  res.sendStatus(204);
});

app.listen(3000);
