const express = require('express');
const { session } = require('./session');
const addresses = require('./addresses');

const app = express();
app.use(express.json());
app.use(session);
app.use('/addresses', addresses);
app.listen(3000);
