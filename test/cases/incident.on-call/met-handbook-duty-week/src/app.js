const express = require('express');
const app = express();
app.get('/cards/:id', (req, res) => res.json({ id: req.params.id, cents: 2350 }));
app.listen(3000);
