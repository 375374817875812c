const express = require('express');
const requireUser = require('./require-user');

const app = express();
app.use(express.json());
app.get('/healthz', (req, res) => res.send('ok'));
app.use('/reports', require('./routes/reports'));
app.use(requireUser);
app.use('/orders', require('./routes/orders'));
app.listen(3000);
