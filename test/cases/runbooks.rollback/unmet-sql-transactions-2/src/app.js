const express = require('express');
const { tx } = require('./tx');

const app = express();
app.use(express.json());
app.post('/games', async (req, res) => {
  res.json(await tx((c) => c.query('INSERT INTO games (white, black) VALUES ($1, $2)', [req.body.white, req.body.black])));
});
app.listen(3000);
