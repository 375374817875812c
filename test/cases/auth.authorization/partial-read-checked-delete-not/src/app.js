const express = require('express');
const mongoose = require('mongoose');
const auth = require('./auth');
const Note = require('./note');

const app = express();
app.use(express.json(), auth);

app.get('/notes/:id', async (req, res) => {
  const note = await Note.findById(req.params.id);
  if (!note || note.owner !== req.userId) return res.sendStatus(404);
  res.json(note);
});

app.post('/notes', async (req, res) => {
  res.status(201).json(await Note.create({ owner: req.userId, text: req.body.text }));
});

app.patch('/notes/:id', async (req, res) => {
  res.json(await Note.findByIdAndUpdate(req.params.id, { text: req.body.text }, { new: true }));
});

app.delete('/notes/:id', async (req, res) => {
  await Note.findByIdAndDelete(req.params.id);
  res.sendStatus(204);
});

mongoose.connect(process.env.MONGO_URL).then(() => app.listen(3000));
