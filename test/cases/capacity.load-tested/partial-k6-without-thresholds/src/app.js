const express = require('express');
const app = express();
app.use(express.json());
app.post('/reservations', (req, res) => res.status(201).json({ id: Date.now(), seat: req.body.seat }));
app.listen(3000);
