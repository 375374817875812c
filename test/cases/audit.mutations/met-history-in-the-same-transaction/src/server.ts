import express from 'express';
import { end, open } from './store';

const app = express();
app.use(express.json());
app.post('/leases', async (req: any, res) => res.status(201).json(await open(req.user.id, req.body)));
app.post('/leases/:id/end', async (req: any, res) => res.json(await end(req.user.id, req.params.id)));
app.listen(8080);
