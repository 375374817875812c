const express = require('express');

const app = express();
app.use(express.json());
app.post('/calls', (req, res) => res.status(202).json({ truck: 7, etaMinutes: 25 }));
app.listen(8080);
