const express = require('express');
const { escalate } = require('./escalation');

const app = express();
app.use(express.json());
app.post('/complaints/route', (req, res) => res.json({ queue: escalate(req.body) }));
app.listen(3000);
