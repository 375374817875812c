import express from 'express';
import { everything, notesOf } from './notes-of';
import { staffOnly, who } from './who';

const app = express();
app.use(express.json(), who);

app.get('/notes', async (req, res) => res.json(await notesOf(req.user.sub).note.findMany()));
app.get('/notes/:id', async (req, res) => {
  const note = await notesOf(req.user.sub).note.findFirst({ where: { id: req.params.id } });
  return note ? res.json(note) : res.sendStatus(404);
});
app.delete('/notes/:id', async (req, res) => {
  const { count } = await notesOf(req.user.sub).note.deleteMany({ where: { id: req.params.id } });
  res.sendStatus(count ? 204 : 404);
});
app.get('/statistics', staffOnly, async (_req, res) => res.json({ notes: await everything.note.count() }));

app.listen(3000);
