const express = require('express');

const app = express();
app.post('/rooms/:nr/keys', (req, res) => res.status(201).json({ nr: req.params.nr, validHours: 20 }));
app.listen(8080);
