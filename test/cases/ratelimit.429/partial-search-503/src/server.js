import express from 'express';
import { general, search } from './limits.js';
import { books } from './books.js';

const app = express();
app.use(general);

app.get('/books/:isbn', (req, res) => {
  const book = books.find((b) => b.isbn === req.params.isbn);
  if (!book) return res.sendStatus(404);
  res.json(book);
});

app.get('/search', search, (req, res) => {
  res.json(books.filter((b) => b.title.includes(req.query.q ?? '')));
});

app.listen(3000);
