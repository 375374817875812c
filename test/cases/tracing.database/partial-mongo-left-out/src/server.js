const fastify = require('fastify');
const books = require('./stores/books');
const reviews = require('./stores/reviews');

const app = fastify({ logger: true });

app.get('/books/:isbn', async (req, reply) => {
  const book = await books.byIsbn(req.params.isbn);
  if (!book) return reply.code(404).send({ error: 'unknown book' });
  return { ...book, reviews: await reviews.of(book.isbn) };
});

app.post('/books/:isbn/reviews', async (req, reply) => {
  await reviews.add(req.params.isbn, req.body.stars, req.body.text);
  return reply.code(201).send();
});

app.listen({ port: 8080, host: '0.0.0.0' });
