import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { query } from './query';

const app = new Hono();

app.get('/recipes', async (c) => c.json(await query('select id, title from recipes order by title')));
app.get('/recipes/:id', async (c) => {
  const [recipe] = await query('select * from recipes where id = $1', [c.req.param('id')]);
  return recipe ? c.json(recipe) : c.notFound();
});
app.post('/recipes', async (c) => {
  const { title } = await c.req.json();
  return c.json((await query('insert into recipes (title) values ($1) returning id', [title]))[0], 201);
});

serve({ fetch: app.fetch, port: 3000 });
