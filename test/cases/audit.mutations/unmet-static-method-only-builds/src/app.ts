import express from 'express';
import { Boat } from './boat';
import { Event } from './event';

export const app = express();

app.put('/boats/:id', async (req: any, res) => {
  const boat = await Boat.findByPk(req.params.id);
  await Boat.update({ name: req.body.name }, { where: { id: boat.id } });
  await Event.createFor(req, { name: 'boats.update', modelId: boat.id });
  res.status(204).end();
});
