import { Hono } from 'hono';

const book = new Map([['1', { name: 'Harbour office', city: 'Bremen' }]]);

export const contacts = new Hono();
contacts.get('/contacts', (c) => c.json([...book.values()]));
contacts.get('/contacts/:id', (c) => {
  const found = book.get(c.req.param('id'));
  return found ? c.json(found) : c.notFound();
});
