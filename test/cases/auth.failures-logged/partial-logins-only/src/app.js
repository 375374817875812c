const express = require('express');
const auth = require('./auth');

const app = express();
app.use(express.json());
app.post('/login', auth.login);
app.use(auth.check);
app.get('/roster', (req, res) => res.json({ member: req.member, shifts: [] }));
app.listen(3000);
