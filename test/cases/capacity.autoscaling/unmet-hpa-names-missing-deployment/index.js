const express = require('express');

const app = express();
app.get('/plates/:plate', (req, res) => res.json({ plate: req.params.plate, zone: 'B', until: '2026-12-31' }));
app.listen(8080);
