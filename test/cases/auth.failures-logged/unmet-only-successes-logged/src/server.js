import express from 'express';
import { partnerKey } from './partner-key.js';

const app = express();
app.use(express.json());
app.use(partnerKey);
app.post('/events', (_req, res) => res.sendStatus(202));
app.get('/labels/:id', (req, res) => res.json({ id: req.params.id, status: 'printed' }));
app.listen(3000);
