import express from 'express';
import { connection } from './connection.js';

const app = express();
app.use(express.json());

app.get('/questions/:id', async (req, res) => {
  const [[question]] = await connection.execute('select id, text from questions where id = ?', [req.params.id]);
  if (!question) return res.sendStatus(404);
  res.json(question);
});

app.post('/answers', async (req, res) => {
  await connection.execute('insert into answers (question_id, choice) values (?, ?)',
    [req.body.question, req.body.choice]);
  res.sendStatus(201);
});

app.listen(3000);
