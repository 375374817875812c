import express from 'express';

export const app = express();
app.get('/tides/:port', (req, res) => res.json({ port: req.params.port, high: '04:12', low: '10:31' }));
if (process.env.NODE_ENV !== 'test') app.listen(3000);
