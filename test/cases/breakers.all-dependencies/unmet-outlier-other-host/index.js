import express from 'express';
const app = express();
app.get('/p', async (req, res) => { const r = await fetch('http://prices/v1'); res.json(await r.json()); });
app.listen(8080);
