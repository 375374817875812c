import { Router } from 'express';
import { slips } from './slips.js';

export const routes = Router();
routes.get('/slips/:employee', (req, res) => {
  res.json(slips.get(req.params.employee) ?? []);
});
routes.put('/slips/:employee', (req, res) => {
  slips.set(req.params.employee, req.body);
  res.sendStatus(204);
});
