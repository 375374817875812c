import express from 'express';
const app = express();
app.get('/loans/:id', (req, res) => res.json({ id: req.params.id }));
app.listen(8080);
