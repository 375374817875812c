import express from 'express';
import mongoose from 'mongoose';

const Application = mongoose.model('Application', new mongoose.Schema({ country: String, state: String }));
const app = express();
app.use(express.json());

app.post('/applications', async (req, res) => {
  const created = await Application.create({ country: req.body.country, state: 'received' });
  res.status(201).json({ id: created.id });
});
app.get('/applications/:id', async (req, res) => {
  const found = await Application.findById(req.params.id);
  return found ? res.json(found) : res.sendStatus(404);
});

mongoose.connect(process.env.MONGO_URL!).then(() => app.listen(3000));
