const express = require('express');
const mongoose = require('mongoose');
const { listener, login, refresh } = require('./tokens');
const { Show } = require('./models');

const app = express();
app.use(express.json());
app.post('/login', login);
app.post('/refresh', refresh);
app.get('/shows', listener, async (req, res) => res.json(await Show.find({ followers: req.listener })));
mongoose.connect(process.env.MONGO_URL).then(() => app.listen(3000));
