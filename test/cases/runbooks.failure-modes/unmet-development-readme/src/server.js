import express from 'express';
const app = express();
app.get('/kites', (_req, res) => res.json([{ id: 1, size: 9 }]));
app.listen(3000);
