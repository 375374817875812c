const express = require('express');

const app = express();
app.get('/offers', (_req, res) => res.json([]));
app.listen(8080);
