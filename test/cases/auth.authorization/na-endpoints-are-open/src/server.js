import express from 'express';
import { todos } from './todos.js';

const app = express();
app.use(express.json());
app.get('/users/:user/todos', (req, res) => res.json(todos.get(req.params.user) ?? []));
app.put('/users/:user/todos', (req, res) => {
  todos.set(req.params.user, req.body);
  res.sendStatus(204);
});
app.listen(3000);
