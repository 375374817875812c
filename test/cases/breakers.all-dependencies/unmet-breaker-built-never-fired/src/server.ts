import express from 'express';
import { events } from './routes/events.js';

const app = express();
app.use(express.json());
app.use(events);
app.use((err: Error, _req: express.Request, res: express.Response, _next: express.NextFunction) => {
  res.status(502).json({ error: err.message });
});
app.listen(Number(process.env.PORT ?? 3000));
