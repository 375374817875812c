const express = require('express');
const { knex } = require('./knex');

const app = express();
app.use(express.json());

app.get('/tasks', async (req, res) => res.json(await knex('tasks').select()));
app.post('/tasks', async (req, res) => {
  const [id] = await knex('tasks').insert({ title: req.body.title, assignee: req.body.assignee });
  res.status(201).json({ id });
});
app.delete('/tasks/:id', async (req, res) => {
  await knex('tasks').where({ id: req.params.id }).del();
  res.sendStatus(204);
});

app.listen(3000);
