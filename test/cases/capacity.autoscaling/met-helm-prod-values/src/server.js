const express = require('express');

const app = express();
app.get('/seats/:show', (req, res) => res.json({ show: req.params.show, free: 12 }));
app.listen(8080);
