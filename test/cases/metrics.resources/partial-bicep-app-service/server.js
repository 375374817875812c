const express = require('express');

const app = express();
app.get('/berths', (req, res) => res.json([]));
app.listen(process.env.PORT);
