const express = require('express');
const { suggestions, lyrics } = require('./circuits');

const app = express();

app.get('/guests/:id/suggestions', (req, res, next) => {
  suggestions.fire(req.params.id).then((songs) => res.json(songs)).catch(next);
});
app.get('/songs/:id/lyrics', (req, res, next) => {
  lyrics.fire(req.params.id).then((text) => res.json(text)).catch(next);
});
app.use((err, req, res, next) => res.status(502).json({ error: err.message }));

app.listen(8080);
