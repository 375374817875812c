const express = require('express');
const { theaters, reviews } = require('./clients');

const app = express();

app.get('/films/:id', async (req, res, next) => {
  try {
    const times = await theaters.get(`/films/${req.params.id}/times`);
    const stars = await reviews.get(`/films/${req.params.id}/stars`);
    res.json({ times: times.data, stars: stars.data.mean });
  } catch (err) {
    next(err);
  }
});

app.listen(8080);
