import { createServer } from 'node:http';
import express from 'express';
import { fire } from './kiln.js';

const app = express();

app.post('/pieces/:id/firings', async (req, res) => {
  const accepted = await fire(req.params.id);
  res.status(accepted ? 202 : 504).json({ accepted });
});

const server = createServer({ requestTimeout: 10_000, headersTimeout: 5_000, keepAliveTimeout: 4_000 }, app);
server.setTimeout(25_000);
server.listen(8080);

process.once('SIGTERM', () => {
  server.close(() => process.exit(0));
  setTimeout(() => process.exit(1), 10_000).unref();
});
