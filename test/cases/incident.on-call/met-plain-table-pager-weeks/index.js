const express = require('express');

const app = express();
app.get('/substations/:id', (req, res) => res.json({ id: req.params.id, flowC: 84, returnC: 51 }));
app.listen(8080);
