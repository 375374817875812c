import './t';
import express from 'express';
const app = express();
app.get('/a', (q, s) => s.json({}));
app.listen(80);
