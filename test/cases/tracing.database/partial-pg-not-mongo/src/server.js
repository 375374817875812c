const express = require('express');
const { trail, reviews, addReview } = require('./stores');

const app = express();
app.use(express.json());

app.get('/trails/:id', async (req, res) => {
  const [found, said] = await Promise.all([trail(req.params.id), reviews(req.params.id)]);
  if (!found) return res.status(404).end();
  res.json({ ...found, reviews: said });
});

app.post('/trails/:id/reviews', async (req, res) => {
  await addReview(req.params.id, req.body.text);
  res.status(201).end();
});

app.listen(8080);
