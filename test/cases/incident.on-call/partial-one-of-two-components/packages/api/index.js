const express = require('express');

const app = express();
app.get('/loans/:id', (req, res) => res.json({ id: req.params.id, returns: '2026-09-30' }));
app.listen(8080);
