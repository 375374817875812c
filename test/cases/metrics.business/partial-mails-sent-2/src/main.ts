import express from 'express';
import './mail-worker';
import { register } from './metrics';
import { router } from './orders';

const app = express();
app.use(express.json());
app.use('/orders', router);
app.get('/metrics', async (_req, res) => {
  res.type(register.contentType).send(await register.metrics());
});
app.listen(8080);
