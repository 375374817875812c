import express from 'express';
import { observe } from './http/observe.js';
import { halls } from './halls.js';

export function buildApp() {
  const app = express();
  app.use(observe);
  app.use(express.json());
  app.use('/halls', halls);
  return app;
}
