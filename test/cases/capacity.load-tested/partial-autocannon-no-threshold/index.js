const express = require('express');

const docks = new Map([[1, { bikes: 4, free: 8 }], [2, { bikes: 0, free: 15 }]]);
const app = express();
app.get('/docks/:id', (req, res) => res.json(docks.get(Number(req.params.id)) ?? {}));
app.listen(8080);
