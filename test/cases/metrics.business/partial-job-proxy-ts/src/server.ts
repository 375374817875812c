import express from 'express';
import { registry } from './metrics';
import { startMailWorker } from './queue/mail.worker';
import { tickets } from './routes/tickets';

const app = express();
app.use(express.json());
app.use(tickets);
app.get('/metrics', async (_req, res) => {
  res.type(registry.contentType).send(await registry.metrics());
});

startMailWorker();
app.listen(8080);
