import express from 'express';
const app = express();
app.get('/tides', (q, s) => s.json([]));
app.listen(8080);
