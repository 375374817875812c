const express = require('express');

const app = express();
app.get('/courts/:id/hearings', (req, res) => res.json([]));
app.listen(8080);
