const express = require('express');
const mongoose = require('mongoose');
const { identity } = require('./identity');

const app = express();
app.use(express.json(), identity);
app.use('/projects', require('./projects'));
app.use('/admin', require('./admin'));
mongoose.connect(process.env.MONGO_URL).then(() => app.listen(3000));
